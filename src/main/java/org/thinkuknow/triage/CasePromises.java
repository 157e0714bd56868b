package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.AnswerPromises;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the clocks of the desk promise whoever reported. It says when, and never how urgent somebody is taken to be. */
@Component
class CasePromises implements AnswerPromises {

    private final CaseRepository cases;
    private final ResponseTimes times;

    CasePromises(CaseRepository cases, ResponseTimes times) {
        this.cases = cases;
        this.times = times;
    }

    @Override
    public Duration atFirst(Dangers dangers, boolean inWords) {
        if (bothWriteWithinMinutes(dangers)) {
            return times.reply(Level.ONE);
        }
        return times.firstLook(inWords ? Level.THREE : Level.ONE);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> answeredBy(String reference) {
        return cases.findById(reference)
                .filter(found -> !found.is(CaseState.CLOSED))
                .map(Case::facts)
                .filter(facts -> facts.times().repliedAt() == null)
                .map(this::answeredBy);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean bothWriteWithinMinutes(String reference) {
        return cases.findById(reference)
                .filter(found -> !found.is(CaseState.CLOSED))
                .map(Case::facts)
                .filter(facts -> facts.level() == Level.ONE && facts.times().seen() == null)
                .isPresent();
    }

    @Override
    public boolean bothWriteWithinMinutes(Dangers dangers) {
        return Stream.of(dangers.meeting(), dangers.hurt(), dangers.selfharm()).anyMatch(DangerAnswer.YES::equals);
    }

    /** Who could send no word looks again once somebody has seen that; there is nothing yet that could be answered. */
    private Instant answeredBy(CaseFacts facts) {
        return facts.hasNoWords() && facts.times().claimedAt() == null
                ? facts.times().clocksFrom().plus(times.firstLook(facts))
                : latest(facts.times()).plus(times.reply(facts));
    }

    private static Instant latest(CaseFacts.CaseTimes times) {
        var wrote = Objects.requireNonNullElse(times.wroteAt(), times.clocksFrom());
        return wrote.isBefore(times.clocksFrom()) ? times.clocksFrom() : wrote;
    }
}
