package org.thinkuknow.offender;

import org.thinkuknow.duties.Facts;
import org.thinkuknow.duties.Happening;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Spell;
import org.thinkuknow.duties.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is entered of somebody, as the law speaks of it. */
final class LawFacts {

    private static final String RELEVANT_DATE = "relevant-date";
    private static final String BORN = "born";
    private static final String INDEFINITE = "indefinite";
    /** An earlier duty that lasts throughout the three days, the first of them counted (s.83(2)). */
    private static final int DAYS_OF_FIRST = 3;

    private final Nation nation;
    private final OffenderText text;
    private final List<KnownEntry> known;
    private final Episodes episodes;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final Map<String, String> told = new HashMap<>();

    LawFacts(Nation nation, OffenderText text, List<KnownEntry> known) {
        this.nation = nation;
        this.text = text;
        this.known = known;
        this.episodes = new Episodes(known);
    }

    /** One sentence or caution by itself, of which the length follows. */
    static Facts ofLength(Nation nation, Disposal disposal, LocalDate born) {
        var told = new HashMap<>(disposal.kind().told());
        if (disposal.kind().hasLength()) {
            told.put(disposal.kind().lengthKey(), disposal.length());
        }
        return new Facts(
                nation, List.of(happened(RELEVANT_DATE, disposal.day()), happened(BORN, born)), List.of(), told);
    }

    /** Everything, from which the duties follow. */
    Facts all(NotificationPeriod period, List<NotificationPeriod> each, LocalDate today) {
        happenings.add(happened(BORN, text.identity().born()));
        convictions(each);
        orders(today);
        told.put("subject", period.isWithoutEnd() ? INDEFINITE : "finite");
        if (period.isWithoutEnd()) {
            told.put("subject-ends", INDEFINITE);
        } else if (period.ends() != null) {
            happenings.add(happened("subject-ends", period.ends()));
        }
        known.forEach(this::entry);
        firstNotifications();
        return new Facts(nation, happenings, spells, told);
    }

    /** A further conviction asks for no first notification of whoever is subject already and has notified (s.83(2)). */
    private void convictions(List<NotificationPeriod> each) {
        var disposals = text.management().disposals();
        for (var one = 0; one < disposals.size(); one++) {
            var day = disposals.get(one).day();
            var isSubject = false;
            for (var other = 0; other < disposals.size(); other++) {
                isSubject |= disposals.get(other).day().isBefore(day)
                        && each.get(other).lastsOn(day.plusDays(DAYS_OF_FIRST - 1));
            }
            if (!isSubject
                    || firstNotification().filter(first -> first.isBefore(day)).isEmpty()) {
                happenings.add(happened(RELEVANT_DATE, day));
            }
        }
    }

    private void orders(LocalDate today) {
        for (var order : text.management().orders()) {
            switch (order.kind()) {
                case NO -> happenings.add(happened("notification-order-served", order.served()));
                case SRO -> happenings.add(happened("risk-order-served", order.served()));
                case SHPO -> prevention(order, today);
                case VOO, OTHER -> {}
            }
        }
    }

    /** It keeps somebody subject until it ends, and makes them so if nothing else does (s.103G). */
    private void prevention(CourtOrder order, LocalDate today) {
        if (text.management().disposals().isEmpty()) {
            happenings.add(happened("prevention-order-served", order.served()));
        }
        if (order.ends() == null) {
            told.put("order-ends", INDEFINITE);
        } else {
            happenings.add(happened("order-ends", order.ends()));
        }
        if (order.ends() == null || !order.ends().isBefore(today)) {
            told.put("order", "yes");
        }
    }

    private void entry(KnownEntry entry) {
        if (episodes.isCovered(entry)) {
            return;
        }
        for (var kind : entry.kinds()) {
            if (kind == EntryKind.CHILD_STAY) {
                spells.add(Episodes.twelveHoursOn(entry.begins()));
                continue;
            }
            if (kind.isAnEpisode() && kind != EntryKind.AHEAD || isReplacedByALater(kind, entry)) {
                continue;
            }
            for (var law : kind.law()) {
                switch (kind.sort()) {
                    case NOTIFICATION -> happenings.add(new Happening(Happening.NOTICE, When.of(entry.begins()), law));
                    case EVENT -> happenings.add(happened(law, entry.begins()));
                    case SPELL -> spell(kind, law, entry);
                    case ENQUIRY -> throw new IllegalStateException("The law speaks of no enquiries");
                }
            }
        }
    }

    /** A later determination, or a later order, stands in the place of the one before. */
    private boolean isReplacedByALater(EntryKind kind, KnownEntry entry) {
        return (kind == EntryKind.DETERMINED || kind == EntryKind.CONTINUED)
                && known.stream()
                        .anyMatch(other -> other.is(kind) && other.begins().isAfter(entry.begins()));
    }

    private void spell(EntryKind kind, String law, KnownEntry entry) {
        var ends = entry.ends();
        spells.add(new Spell(law, When.of(entry.begins()), ends == null ? null : When.of(ends)));
        if (ends != null && kind.endsWithRelease() && isSubjectSince(ends)) {
            happenings.add(happened("released", ends));
        }
    }

    private boolean isSubjectSince(LocalDate day) {
        return text.management().disposals().stream()
                .anyMatch(disposal -> !disposal.day().isAfter(day));
    }

    /** Reviews count from the first notification, and from the first one after release. */
    private void firstNotifications() {
        firstNotification().ifPresent(first -> {
            happenings.add(happened("first-notified", first));
            happenings.add(happened("initial-notice", first));
        });
        var released = happenings.stream()
                .filter(each -> each.kind().equals("released"))
                .map(each -> each.at().day())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        notifications()
                .filter(day -> !day.isBefore(released))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> happenings.add(happened("relevant-notification", day)));
    }

    private Optional<LocalDate> firstNotification() {
        return notifications().min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> notifications() {
        return known.stream().filter(KnownEntry::isNotification).map(KnownEntry::begins);
    }

    private static Happening happened(String kind, LocalDate day) {
        return new Happening(kind, When.of(day), "");
    }
}
