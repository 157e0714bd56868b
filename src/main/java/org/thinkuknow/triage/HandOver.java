package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.List;

/** Cases go to a colleague, or back to the queue, with a note for whoever has them next. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class HandOver {

    private final Cases cases;
    private final CaseWork work;
    private final HandOverRows rows;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOver(Cases cases, CaseWork work, HandOverRows rows, Staff staff, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.work = work;
        this.rows = rows;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many open cases the signed-in officer has. */
    @Transactional(readOnly = true)
    public int mine() {
        return cases.ownedBy(Officer.signedIn().username()).size();
    }

    /** Who a case can be given to. */
    @Transactional(readOnly = true)
    public List<StaffMember> colleagues() {
        return staff.officers();
    }

    /** What colleagues handed to the signed-in officer and was not opened since, the latest first. */
    @Transactional(readOnly = true)
    public List<HandedCase> handedToMe() {
        return rows.of(Officer.signedIn().username());
    }

    /** The officer has opened a case: whatever was handed to them with it is read. */
    public void opened(String reference) {
        rows.openedBy(Officer.signedIn().username(), reference);
    }

    /**
     * Gives all of the officer's open cases back: all of them or none.
     *
     * @param note what holds and what waits, written on each
     * @return how many they were
     * @throws TriageRefused if there is no note or no case
     */
    public int giveBack(String note) {
        var mine = allMine(note);
        mine.forEach(reference -> {
            work.note(reference, "Hand-over: " + note.strip());
            work.release(reference);
        });
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
        var officer = Officer.signedIn();
        var owner = cases.findById(reference).orElseThrow(() -> new TriageRefused("There is no case with that reference.")).facts().owner();
        if (owner == null || !owner.equals(officer.username()) && !officer.supervisor()) {
            throw new TriageRefused("Only who has a case can hand it over.");
        }
        needed(note);
        hand(reference, owner, colleague, note.strip());
    }

    /**
     * Gives all of the officer's open cases to a colleague: all of them or none.
     *
     * @return how many they were
     * @throws TriageRefused if there is no note or no case, or the colleague cannot have them
     */
    public int giveAll(String colleague, String note) {
        var mine = allMine(note);
        mine.forEach(reference -> hand(reference, Officer.signedIn().username(), colleague, note.strip()));
        return mine.size();
    }

    private void hand(String reference, String owner, String colleague, String note) {
        TriageRefused.when(!staff.isActiveOfficer(colleague), "Please choose a colleague from the list. Who cannot sign in cannot have a case.");
        TriageRefused.when(owner.equals(colleague), "%s has this case already.".formatted(staff.nameOf(colleague)));
        TriageRefused.when(cases.hand(reference, owner, colleague) == 0, "Somebody else has just taken or closed this case. Please look again.");
        work.note(reference, "Hand-over to %s: %s".formatted(staff.nameOf(colleague), note));
        rows.put(reference, Officer.signedIn().username(), colleague, clock.instant(), note);
        audit.record("handed over", reference, "from %s to %s".formatted(owner, colleague));
        events.publishEvent(new CaseChanged(reference));
    }

    private List<String> allMine(String note) {
        var mine = cases.ownedBy(Officer.signedIn().username());
        TriageRefused.when(mine.isEmpty(), "You have no case to hand over.");
        needed(note);
        return mine;
    }

    private static void needed(String note) {
        TriageRefused.when(note.isBlank(), "Please write what your colleagues need to know.");
    }
}
