package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Facts;
import org.thinkuknow.duties.Nation;

import java.time.LocalDate;
import java.util.ArrayList;
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
        var nations = Episodes.nations(nation, known);
        var all = new ArrayList<Duty>();
        for (var place = 0; place < nations.size(); place++) {
            var from = nations.get(place).from();
            var until = place + 1 < nations.size() ? nations.get(place + 1).from() : LocalDate.MAX;
            reckoned(facts(nations.get(place).nation(), text, known, period, each, today), known, today).stream()
                    .filter(duty -> !duty.from().day().isBefore(from)
                            && duty.from().day().isBefore(until))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Reckoner::lastDay));
        var now = facts(nations.getLast().nation(), text, known, period, each, today);
        return new Reckoning(each(all), period, duties.reviews(now));
    }

    private static Facts facts(
            Nation nation,
            OffenderText text,
            List<KnownEntry> known,
            NotificationPeriod period,
            List<NotificationPeriod> each,
            LocalDate today) {
        return new LawFacts(nation, text, known).all(period, each, today);
    }

    /** Under one nation's law; what happened under another's is left out by its day. */
    private List<Duty> reckoned(Facts facts, List<KnownEntry> known, LocalDate today) {
        var all = new ArrayList<>(duties.of(facts, today));
        for (var episode : new Episodes(known).with(facts)) {
            duties.of(episode.facts(), today).stream()
                    .filter(duty -> episode.asks(duty.rule()))
                    .forEach(all::add);
        }
        return all;
    }

    private static LocalDate lastDay(Duty duty) {
        if (duty.outer() != null) {
            return duty.outer().day();
        }
        return duty.due() == null ? LocalDate.MAX : duty.due().day();
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
