package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Nation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Works out what follows from what is known of somebody; the order in which it was entered does not matter (decision 0065). */
@Component
class Reckoner {

    private final Duties duties;

    Reckoner(Duties duties) {
        this.duties = duties;
    }

    Reckoning of(Nation nation, OffenderText text, List<KnownEntry> known, LocalDate today) {
        var each = text.management().disposals().stream()
                .map(disposal -> of(nation, disposal, text.identity().born()))
                .toList();
        var period = latest(each);
        var facts = new LawFacts(nation, text, known).all(period, each, today);
        return new Reckoning(each(duties.of(facts, today)), period, duties.reviews(facts));
    }

    /** One notification may answer several duties; what it begins, such as the next year, is one duty. */
    private static List<Duty> each(List<Duty> all) {
        var each = new LinkedHashMap<DutyRef, Duty>();
        all.forEach(duty -> each.putIfAbsent(DutyRef.of(duty), duty));
        return List.copyOf(each.values());
    }

    /** How long one sentence or caution lasts. */
    NotificationPeriod of(Nation nation, Disposal disposal, LocalDate born) {
        return period(duties.lengths(LawFacts.ofLength(nation, disposal, born)));
    }

    private static NotificationPeriod latest(List<NotificationPeriod> each) {
        return period(each.stream().flatMap(period -> period.lengths().stream()).toList());
    }

    private static NotificationPeriod period(List<Duty> lengths) {
        var isWithoutEnd = lengths.stream().anyMatch(length -> length.due() == null);
        var ends = lengths.stream()
                .map(Duty::due)
                .filter(Objects::nonNull)
                .map(due -> due.day())
                .max(Comparator.naturalOrder());
        return new NotificationPeriod(lengths, isWithoutEnd ? null : ends.orElse(null), isWithoutEnd);
    }
}
