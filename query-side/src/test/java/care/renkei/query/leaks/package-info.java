/**
 * Whether anything leaks: random files are told to the running query side, everything that it answers is asked for by
 * everybody, and each answer is held against an evaluator that shares nothing with the decision. A path that is not
 * known here fails the test: {@link care.renkei.query.leaks.ReadPaths} lists one class for each.
 */
@NullMarked
package care.renkei.query.leaks;

import org.jspecify.annotations.NullMarked;
