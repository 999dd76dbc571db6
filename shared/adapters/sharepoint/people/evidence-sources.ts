import type { EvidenceSource } from '../../../domain/people';
import { createCommunityEvidence } from './community-evidence';
import { createDocumentEvidence } from './document-evidence';
import type { EvidenceSettings } from './evidence-settings';
import { createPracticeEvidence } from './practice-evidence';
import { createQuestionEvidence } from './question-evidence';

/**
 * Everything on the hub's site that shows what people know. Each reads its list in pages, whole, with
 * the hub's own rights, and gives only what all staff may know.
 */
export function createEvidenceSources(settings: EvidenceSettings): readonly EvidenceSource[] {
  return [
    createDocumentEvidence(settings),
    createPracticeEvidence(settings),
    createQuestionEvidence(settings),
    createCommunityEvidence(settings),
  ];
}
