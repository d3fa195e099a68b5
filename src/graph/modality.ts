import { stringEnum } from './builder.ts';

export const Modality = stringEnum('Modality', 'A kind of content that goes into a model or comes out of it.', {
  TEXT: 'Text.',
  IMAGE: 'Still images.',
  AUDIO: 'Sound, speech included.',
  VIDEO: 'Moving images.',
  PDF: 'PDF documents as such, not as text taken out of them.',
  EMBEDDING: 'Vectors that stand for content.',
});
