package care.renkei.command.keys;

import care.renkei.events.sealing.KeyRing;

/** The keys of sealed matters, under names that stand for one report each. */
public record SealedKeys(SubjectKeys keys, KeyRing ring) {}
