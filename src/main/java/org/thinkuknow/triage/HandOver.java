package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.shift.ShiftNotes;
import org.thinkuknow.shift.ShiftNotes.ShiftNote;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.HandOver.HandedCase;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases go to a colleague, or back to the queue. What is said about a case stands in the file of that case alone; what is said about the
 * shift stands in no file (decision 0040).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class HandOver {

    private final CaseRepository cases;
    private final CaseWork work;
    private final HandOverRows rows;
    private final ShiftNotes notes;
    private final QueueLines lines;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOver(
            CaseRepository cases,
            CaseWork work,
            HandOverRows rows,
            ShiftNotes notes,
            QueueLines lines,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.work = work;
        this.rows = rows;
        this.notes = notes;
        this.lines = lines;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The open cases of the signed-in officer, the most urgent first. */
    @Transactional(readOnly = true)
    public List<QueuedCase> mine() {
        return lines.of(cases.ownedBy(Officer.signedIn().username()).stream()
                .flatMap(reference -> cases.findById(reference).map(Case::facts).stream())
                .toList());
    }

    /**
     * Who a case can be given to.
     *
     * @param owner the username of who has it, and so needs no hand-over
     */
    @Transactional(readOnly = true)
    public List<StaffMember> colleagues(String owner) {
        return staff.officers().stream()
                .filter(each -> !each.username().equals(owner))
                .toList();
    }

    /** What colleagues handed to the signed-in officer, by colleague: what waits, and what was read and is still kept. */
    @Transactional(readOnly = true)
    public List<HandedOver> handedToMe() {
        var notesBy = notes.of(Officer.signedIn().username()).stream()
                .collect(Collectors.groupingBy(ShiftNote::by, LinkedHashMap::new, Collectors.toList()));
        var casesBy = rows.of(Officer.signedIn().username()).stream()
                .collect(Collectors.groupingBy(HandedCase::by, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(notesBy.keySet().stream(), casesBy.keySet().stream())
                .distinct()
                .map(by -> new HandedOver(
                        by, staff.nameOf(by), notesBy.getOrDefault(by, List.of()), casesBy.getOrDefault(by, List.of())))
                .toList();
    }

    /** The officer has opened a case: whatever was handed to them with it is read. */
    public void opened(String reference) {
        rows.openedBy(Officer.signedIn().username(), reference);
    }

    /**
     * The officer has read what a colleague handed over, as it was shown: it is not put before them again. What came
     * meanwhile still waits.
     */
    public void read(HandedOver shown) {
        var officer = Officer.signedIn().username();
        shown.cases().forEach(each -> rows.openedBy(officer, each.reference()));
        if (shown.notes().stream()
                        .filter(note -> notes.read(officer, note.reference(), clock.instant()))
                        .count()
                > 0) {
            audit.record("read hand-over", shown.by(), "");
        }
    }

    /**
     * Gives all of the officer's open cases back: all of them or none. What is general is read by every colleague.
     *
     * @return how many they were
     * @throws TriageRefused if nothing is said, if there is no case, or if something is said about a case that the officer has no longer
     */
    public int giveBack(HandOverSheet sheet) {
        var mine = allMine(sheet);
        mine.forEach(reference -> {
            if (!sheet.line(reference).isEmpty()) {
                work.note(reference, "Hand-over: " + sheet.line(reference));
            }
            work.release(reference);
        });
        left(
                sheet,
                colleagues(Officer.signedIn().username()).stream()
                        .map(StaffMember::username)
                        .toList());
        audit.record("handed over", Officer.signedIn().username(), mine.size() + " cases");
        return mine.size();
    }

    /**
     * Gives one case to a colleague, who has it from then on: nobody else can take it in between. A supervisor may do it for
     * somebody else.
     *
     * @throws TriageRefused if the case is not the officer's to give, or no longer, if the colleague cannot have it, or without a note
     */
    public void give(String reference, String colleague, String note) {
        var owner = whoGives(reference);
        TriageRefused.when(note.isBlank(), "Please write what your colleagues need to know.");
        hand(reference, owner, colleague, note.strip());
    }

    /** The same with nothing said of the case: what is general is left elsewhere. */
    void giveSilently(String reference, String colleague) {
        hand(reference, whoGives(reference), colleague, "");
    }

    private String whoGives(String reference) {
        var officer = Officer.signedIn();
        var owner = cases.findById(reference)
                .orElseThrow(TriageRefused::noCase)
                .facts()
                .standing()
                .owner();
        if (owner == null || !owner.equals(officer.username()) && !officer.supervisor()) {
            throw new TriageRefused("Only who has a case can hand it over.");
        }
        return owner;
    }

    /**
     * Gives all of the officer's open cases to a colleague: all of them or none.
     *
     * @return how many they were
     * @throws TriageRefused if nothing is said, if there is no case, if the colleague cannot have them, or if something
     *                       is said about a case
     *                       that the officer has no longer
     */
    public int giveAll(String colleague, HandOverSheet sheet) {
        var mine = allMine(sheet);
        mine.forEach(reference -> hand(reference, Officer.signedIn().username(), colleague, sheet.line(reference)));
        left(sheet, List.of(colleague));
        return mine.size();
    }

    private void hand(String reference, String owner, String colleague, String line) {
        TriageRefused.when(
                !staff.isActiveOfficer(colleague),
                "Please choose a colleague from the list. Who cannot sign in cannot have a case.");
        TriageRefused.when(owner.equals(colleague), "%s has this case already.".formatted(staff.nameOf(colleague)));
        TriageRefused.when(
                cases.hand(reference, owner, colleague) == 0,
                "Somebody else has just taken or closed this case. Please look again.");
        if (!line.isEmpty()) {
            work.note(reference, "Hand-over to %s: %s".formatted(staff.nameOf(colleague), line));
        }
        rows.put(reference, Officer.signedIn().username(), colleague, clock.instant(), line);
        audit.record("handed over", reference, "from %s to %s".formatted(owner, colleague));
        events.publishEvent(new CaseChanged(reference));
    }

    private void left(HandOverSheet sheet, List<String> readers) {
        if (!sheet.general().isEmpty()) {
            notes.put(Officer.signedIn().username(), readers, clock.instant(), sheet.general());
        }
    }

    private List<String> allMine(HandOverSheet sheet) {
        var mine = cases.ownedBy(Officer.signedIn().username());
        TriageRefused.when(mine.isEmpty(), "You have no case to hand over.");
        sheet.mustFit(mine);
        return mine;
    }

    /**
     * A case that a colleague handed to the signed-in officer, who has not opened it since.
     *
     * @param queued how it stands
     * @param by     the username of the colleague
     * @param note   what they need to know of it; may be empty
     */
    public record HandedCase(QueuedCase queued, String by, Instant at, String note) {

        /** The case's reference. */
        public String reference() {
            return queued.facts().reference();
        }

        @Override
        public String toString() {
            return "HandedCase[" + reference() + "]";
        }
    }

    /**
     * What one colleague handed to the signed-in officer.
     *
     * @param by     the username of the colleague
     * @param byName their name
     * @param notes  what they left about the shift, the latest first, read or not
     * @param cases  their cases that the officer has now and has not opened since, the latest first
     */
    public record HandedOver(String by, String byName, List<ShiftNote> notes, List<HandedCase> cases) {

        /** Whether something of it waits to be read. */
        public boolean waits() {
            return !cases.isEmpty() || notes.stream().anyMatch(note -> !note.read());
        }
    }
}
