import * as React from 'react';
import { useTranslator } from '../translator-context';
import { NoticeBar } from './NoticeBar';

interface LazyPartProps<Props> {
  /** Brings the component; given once, outside of rendering. */
  readonly load: () => Promise<React.ComponentType<Props>>;
  readonly props: Props;
}

/** A part of a page whose code comes when it is first needed; when it does not come, that is said. */
export function LazyPart<Props extends object>({
  load,
  props,
}: LazyPartProps<Props>): React.ReactElement | null {
  const translator = useTranslator();
  const [part, setPart] = React.useState<{ readonly Component?: React.ComponentType<Props> }>();
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    load().then(
      (Component) => wanted && setPart({ Component }),
      () => wanted && setPart({})
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  if (!part) return null;
  if (part.Component) return <part.Component {...props} />;
  return (
    <NoticeBar
      kind="warning"
      action={{
        label: translator.t('states.retry'),
        onClick: () => setAttempt((count) => count + 1),
      }}
    >
      {translator.t('states.partMissing')}
    </NoticeBar>
  );
}
