package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Nation;

import java.time.Clock;
import java.util.stream.Stream;

/** Whether a record can be: who was born when, and whether a length of the duty follows. Typed and imported ones are checked alike. */
@Component
class RecordCheck {

    private final Reckoner reckoner;
    private final Clock clock;

    RecordCheck(Reckoner reckoner, Clock clock) {
        this.reckoner = reckoner;
        this.clock = clock;
    }

    /** @throws OffenderRefused with a sentence for each thing that cannot be */
    void refuseUnlessRight(Nation nation, OffenderText text) {
        born(text.identity());
        days(text);
        lengths(nation, text);
    }

    /** The day of birth. */
    Identity born(Identity identity) {
        identity.refuseUnlessBornBefore(UkTime.today(clock));
        return identity;
    }

    /** The days of sentences and orders. */
    OffenderText days(OffenderText text) {
        var today = UkTime.today(clock);
        var managed = text.management();
        new Typing()
                .ask(managed.hasBasis(), "Somebody is on the register because of a sentence, a caution or an order.")
                .ask(
                        Stream.concat(
                                        managed.disposals().stream().map(Disposal::day),
                                        managed.orders().stream().map(CourtOrder::served))
                                .noneMatch(day -> day.isAfter(today)
                                        || day.isBefore(text.identity().born())),
                        "Please look at the days: a sentence, a caution or an order is of today or earlier, and after the birth.")
                .refuseIfWrong();
        return text;
    }

    /** How long each sentence makes the duty. */
    OffenderText lengths(Nation nation, OffenderText text) {
        var typing = new Typing();
        for (var disposal : text.management().disposals()) {
            var period = reckoner.of(nation, disposal, text.identity().born());
            typing.ask(
                    period.isWithoutEnd()
                            ? !disposal.kind().equals(DisposalKind.CONDITIONAL_DISCHARGE)
                            : period.ends() != null,
                    "No length of the duty follows from the sentence as it is written. Please write its length such as: 18 months.");
        }
        typing.refuseIfWrong();
        return text;
    }
}
