package org.thinkuknow.duties;

import java.util.List;

/** What one rule came to for one event. */
record Reckoned(Rule rule, Trigger event, Count count, Dates dates) {

    boolean isPeriodic() {
        return event.kind().equals(Triggers.NOTICE_THAT_COUNTS);
    }

    Reckoned with(Dates others) {
        return new Reckoned(rule, event, count, others);
    }

    /** Why the day is what it is, with the section, as one sentence. */
    String because() {
        var plain = count.from(new Trigger(event.at(), event.kind(), withoutSpells(event.facts()), event.words()));
        var paused = dates.due() != null && plain.due() != null && !dates.due().equals(plain.due())
                ? "; without the time in custody, in hospital or abroad it would have been %s"
                        .formatted(plain.due().words())
                : "";
        return "because %s; counted from %s%s (%s)"
                .formatted(rule.because(), event.at().words(), paused, rule.section());
    }

    private static Facts withoutSpells(Facts facts) {
        return new Facts(facts.nation(), facts.happenings(), List.of(), facts.told());
    }
}
