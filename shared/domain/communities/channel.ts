/** A message of a channel, as far as moderation and figures need it. */
export interface ChannelMessage {
  readonly id: string;
  /** Entra object id; undefined for bots and for what Teams writes itself. */
  readonly authorId?: string;
  readonly authorName: string;
  /** ISO 8601. */
  readonly writtenAt: string;
  /** Plain. */
  readonly text: string;
  /** Files and links that it points to. */
  readonly sharedCount: number;
  readonly isDeleted: boolean;
  /** Opens it in Teams. */
  readonly link?: string;
}

/** A conversation of a channel: the message that begins it and its replies, oldest first. */
export interface ChannelThread {
  readonly root: ChannelMessage;
  readonly replies: readonly ChannelMessage[];
}

/** What somebody asks: whoever reads it may have an answer. */
const askingWords =
  /^(?:(?:hola|ola|oi|bom dia|boa tarde|buenos dias|buenas tardes|hi|hello|colegas|colleagues|all|todos|todas)[\s,:!.-]+)*(?:alguien(?! pregunt| pidio)|alguem(?! pergunt| pediu)|does any|has any|can any|could any|is there|are there|hay alguna?|existe alguma?|existe algun|necesito saber|preciso saber|busco|procuro|quien |quem |donde |onde |how do|how can|where can|who )/;

/**
 * Whether a message asks something. A question mark in an address is none.
 * @param folded the text in lower case without accents
 */
export function asksSomething(folded: string): boolean {
  const text = folded.replace(/https?:\/\/\S+/g, ' ').trim();
  return /[?¿]/.test(text) || askingWords.test(text);
}

/** Kinds of documents that people look for, as stems of folded words in the three languages. */
const documentWords =
  /\b(?:documento?s?|documents?|manual(?:es|is|s)?|manuais|guias?|guides?|guidelines?|handbooks?|protocolos?|protocols?|plantillas?|templates?|modelos? de|formatos?|formularios?|forms?|informes?|relatorios?|reports?|procedimientos?|procedimentos?|procedures?|sops?|poes?|lineamientos?|diretrizes|directrices|terminos de referencia|termos de referencia|terms of reference|tdr|tor|toolkits?|caja de herramientas|caixa de ferramentas|fichas?|factsheets?|policy briefs?)\b/;

/**
 * Whether a message speaks of a document.
 * @param folded the text in lower case without accents
 */
export function speaksOfDocument(folded: string): boolean {
  return documentWords.test(folded);
}

/** Messages that people wrote and that are still there, the first one included. */
export function spokenBy(thread: ChannelThread): readonly ChannelMessage[] {
  return [thread.root, ...thread.replies].filter(
    ({ authorId, isDeleted }) => authorId !== undefined && !isDeleted
  );
}

/** The first reply of another person; what asks of oneself is no answer. */
export function firstAnswer({ root, replies }: ChannelThread): ChannelMessage | undefined {
  return replies.find(
    ({ authorId, isDeleted }) => authorId !== undefined && authorId !== root.authorId && !isDeleted
  );
}
