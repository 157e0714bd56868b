package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.notification.AlertRecord;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseDesk.QueuedCase;
import org.thinkuknow.triage.OpenCase.ToldEscalation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/** What officers see: the queue and one case at a time. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseDesk {

    private static final int ON_A_DESK = 500;
    private static final int LATEST_URGENT = 20;
    private static final List<Level> EVERY_LANE = List.of(Level.values());
    private static final int MOST_RECORDED = 200;

    private final CaseRepository cases;
    private final Notes notes;
    private final Referrals referrals;
    private final Reports reports;
    private final Staff staff;
    private final Geography geography;
    private final Audit audit;
    private final ResponseTimes responseTimes;
    private final EscalationRows escalations;
    private final AlertRecord alerts;
    private final LaneRows lanes;
    private final SharedLanes shared;
    private final ReadMarks readMarks;

    CaseDesk(
            CaseRepository cases,
            Notes notes,
            Referrals referrals,
            Reports reports,
            Staff staff,
            Geography geography,
            Audit audit,
            ResponseTimes responseTimes,
            EscalationRows escalations,
            AlertRecord alerts,
            LaneRows lanes,
            SharedLanes shared,
            ReadMarks readMarks) {
        this.cases = cases;
        this.notes = notes;
        this.referrals = referrals;
        this.reports = reports;
        this.staff = staff;
        this.geography = geography;
        this.audit = audit;
        this.responseTimes = responseTimes;
        this.escalations = escalations;
        this.alerts = alerts;
        this.lanes = lanes;
        this.shared = shared;
        this.readMarks = readMarks;
    }

    /**
     * The first cases of every lane. Desks that ask for the same at the same time share one reading.
     *
     * @param rows how many of a lane at most, between 1 and 500
     */
    public Map<Level, LanePage> lanes(QueueFilter filter, int rows) {
        return pages(EVERY_LANE, filter, rows);
    }

    /** The level-one cases that came last, to announce what is new among them. */
    public LanePage latestUrgent() {
        return requireNonNull(
                pages(List.of(Level.ONE), QueueFilter.LATEST, LATEST_URGENT).get(Level.ONE));
    }

    private Map<Level, LanePage> pages(List<Level> read, QueueFilter filter, int rows) {
        var officer = Officer.signedIn().username();
        var most = Math.clamp(rows, 1, ON_A_DESK);
        return shared.pages(read, filter, officer, most, () -> {
            var found = lanes.read(read, filter, officer, most);
            var owners = found.values().stream()
                    .flatMap(lane -> lane.first().stream())
                    .map(facts -> facts.standing().owner())
                    .filter(Objects::nonNull);
            var names = staff.namesOf(owners.collect(Collectors.toSet()));
            return found.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            lane -> new LanePage(
                                    lane.getKey(),
                                    lane.getValue().first().stream()
                                            .map(facts -> new QueuedCase(
                                                    facts,
                                                    Deadline.of(facts, responseTimes)
                                                            .orElse(null),
                                                    names.get(facts.standing().owner())))
                                            .toList(),
                                    lane.getValue().count())));
        });
    }

    /** How a case stands now, without opening it. */
    @Transactional(readOnly = true)
    public Optional<CaseFacts> standing(String reference) {
        return cases.findById(reference).map(Case::facts);
    }

    /** The cases closed last, the latest first. */
    @Transactional(readOnly = true)
    public List<QueuedCase> closed() {
        return cases.findTop50ByStateOrderByClosedAtDesc(CaseState.CLOSED).stream()
                .map(Case::facts)
                .map(facts -> new QueuedCase(
                        facts,
                        Deadline.of(facts, responseTimes).orElse(null),
                        nameOf(facts.standing().owner())))
                .toList();
    }

    /**
     * Opens a case, and writes down who read it. To whoever has it, its messages are then no longer new.
     *
     * @throws TriageRefused if there is no such case
     */
    @Transactional
    public OpenCase open(String reference) {
        var found = cases.findById(reference).orElseThrow(TriageRefused::noCase);
        var facts = readMarks.openedBy(Officer.signedIn(), found);
        var report = reports.read(reference);
        return new OpenCase(
                facts,
                Deadline.of(facts, responseTimes).orElse(null),
                nameOf(facts.standing().owner()),
                report,
                notes.of(reference),
                referrals.of(reference),
                geography.near(
                        report.words().getOrDefault(Field.PLACE, ""),
                        report.words().getOrDefault(Field.SCHOOL, "")),
                audit.newestOf(reference, MOST_RECORDED),
                ToldEscalation.join(escalations.of(reference), alerts.of(reference)));
    }

    private @Nullable String nameOf(@Nullable String username) {
        return username == null ? null : staff.nameOf(username);
    }

    /** One line of the queue. */
    public record QueuedCase(
            CaseFacts facts,
            @Nullable Deadline due,
            @Nullable String ownerName) {}

    /**
     * The first cases of a lane.
     *
     * @param rows  as many as were asked for, or fewer if there are no more
     * @param count how many there are in all, counted up to {@link #MOST_COUNTED}
     */
    public record LanePage(Level level, List<QueuedCase> rows, int count) {

        /** Beyond this, nobody reads the number: counting stops so that a long queue costs no more than a short one. */
        public static final int MOST_COUNTED = 1_000;

        /** The number as officers read it. */
        public String countWords() {
            return count > MOST_COUNTED ? "more than 1,000" : String.valueOf(count);
        }

        /** Whether there are more cases than these. */
        public boolean hasMore() {
            return count > rows.size();
        }
    }

    /**
     * Which open cases of a lane an officer wants to see, and in which order.
     *
     * @param whose   whose cases
     * @param state   only cases that stand here, or all
     * @param door    only cases that came this way, or all
     * @param overdue only cases whose next step is late
     */
    public record QueueFilter(
            Whose whose,
            @Nullable CaseState state,
            @Nullable Door door,
            boolean overdue,
            Order order) {

        /** Everything, what has waited longest first. */
        public static final QueueFilter ALL = new QueueFilter(Whose.ANYBODY, null, null, false, Order.LONGEST_WAIT);

        /** Everything, what came last first. */
        static final QueueFilter LATEST = new QueueFilter(Whose.ANYBODY, null, null, false, Order.NEWEST);

        /** Whose cases are shown. */
        public enum Whose {
            ANYBODY("Everybody's"),
            MINE("Mine"),
            NOBODY("Waiting for somebody");

            private final String words;

            Whose(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        /** What comes first in a lane. */
        public enum Order {
            LONGEST_WAIT("Longest wait first"),
            NEWEST("Newest first");

            private final String words;

            Order(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }
}
