package org.thinkuknow.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** By when whoever reported can expect to read something; the module that keeps the clocks knows. */
public interface AnswerPromises {

    /**
     * How long after sending, as long as nobody has judged the report: somebody has answered it by then, or looked at it.
     *
     * @param inWords whether anything was told in words
     */
    Duration atFirst(Dangers dangers, boolean inWords);

    /**
     * Until when an answer is promised, or of a report without words a look; empty if none is owed, or if nobody knows yet. It may be over.
     */
    Optional<Instant> answeredBy(String reference);

    /** Whether the desk and the child write to each other within minutes, because the child may be in danger now and was not seen yet. */
    boolean bothWriteWithinMinutes(String reference);

    /** The same of what was just sent, as long as nobody has judged it: what the child answered to the danger questions decides. */
    boolean bothWriteWithinMinutes(Dangers dangers);
}
