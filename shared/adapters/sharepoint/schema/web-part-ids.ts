/** Ids of the hub's web parts, as in their manifests: pages and upgrades refer to them for ever. */
export const webPartIds = {
  search: '8f1d4c52-6a43-4d27-9f0b-3f5a7c2e9b10',
  searchBox: '2c9e1d74-5b0a-4f3e-8a61-7d94c0e2b511',
  needToKnow: '4b7a2f96-0c1d-4e58-9b32-61f8a5d3c722',
  themes: '6d3c8e15-2f4b-4a97-b1c4-9e0a7b6f5d33',
  forYou: '91f5b0a3-7e26-4d18-8c5f-3a2d4e6b7c44',
  theme: 'b8e6d2c7-1a95-4c3f-a704-5f1e9d8c0b55',
  recentDocuments: 'c3a9f7e1-8d42-4b60-9e15-0b7c6d5a4f66',
  goodPractices: 'e57d20b4-63f9-4a1c-8b2e-9c40d7f1a377',
  people: 'f2b86a1d-90e4-4c57-ae38-1d7c5b3f0e88',
  knowledgeMap: '0b9e4d72-5a1f-4c36-9d84-73e1c06fa5b9',
} as const;

export type WebPartName = keyof typeof webPartIds;
