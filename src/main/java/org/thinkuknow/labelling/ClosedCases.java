package org.thinkuknow.labelling;

/** Knows the cases that are closed; implemented where cases are. Whoever calls is guarded and has begun a transaction. */
public interface ClosedCases {

    /**
     * What a supervisor needs to remember of a case to write an example of its kind.
     *
     * @throws ExampleRefused if it is not closed, stands for no level that an officer confirmed, or its report is erased
     */
    ClosedCase of(String reference);

    /**
     * What was told in it and in those merged into it, to compare an example with.
     *
     * @throws ExampleRefused as {@link #of} does
     */
    ToldWords wordsOf(String reference);
}
