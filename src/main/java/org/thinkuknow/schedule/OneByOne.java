package org.thinkuknow.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

import java.util.List;
import java.util.function.Predicate;

/** Takes things one after the other: one that fails stays for the next time and keeps no other waiting. */
public final class OneByOne {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private OneByOne() {}

    /**
     * Does something to each, and counts.
     *
     * @param kind what they are, in one word and the singular, for the log; never what one of them is called
     * @param step true if it was done, false if there was nothing to do
     */
    public static <T> ErasingTally each(String kind, List<T> all, Predicate<T> step) {
        return all.stream().map(one -> alone(kind, one, step)).reduce(ErasingTally.NOTHING, ErasingTally::plus);
    }

    private static <T> ErasingTally alone(String kind, T one, Predicate<T> step) {
        try {
            return new ErasingTally(step.test(one) ? 1 : 0, 0);
        } catch (ConcurrencyFailureException e) {
            log.info("One {} is in use and is left to the next time", kind);
            return ErasingTally.NOTHING;
        } catch (RuntimeException e) {
            log.error(
                    "One {} could not be done ({}); it is tried again the next time",
                    kind,
                    e.getClass().getSimpleName());
            return new ErasingTally(0, 1);
        }
    }
}
