package org.thinkuknow.figures;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a module knows and lets be counted; a module that has facts makes a bean of it. It publishes {@link FactsChanged} in the
 * transaction that changes what {@link #of} says, and {@link FactsEnd} before it forgets something.
 */
public interface FactSource {

    /** By which the facts of one module are told from those of another; for ever. */
    String name();

    /** Each dimension's codes with words for people, in the order in which they are shown; what is not here is shown with the others. */
    Map<Dimension, Map<String, String>> values();

    /** What stands now about one reference; nothing, if it is not known or was forgotten. */
    List<Fact> of(String reference);

    /** Everything that stands now, reference by reference, without holding it all at once. */
    void all(BiConsumer<String, List<Fact>> each);

    /** What is counted about a reference may be another from now on. */
    record FactsChanged(String source, String reference) {}

    /** A reference is about to be forgotten: what was counted stays counted, and nothing leads back. Heard in the same transaction. */
    record FactsEnd(String source, String reference) {}
}
