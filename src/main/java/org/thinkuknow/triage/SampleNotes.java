package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shift.Officer;

import java.time.Clock;
import java.util.List;

/** What supervisors noted about cases that the signed-in officer closed: theirs to read, and to answer once (decision 0092). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class SampleNotes {

    private final SampleRows rows;
    private final Restrictions restrictions;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    SampleNotes(SampleRows rows, Restrictions restrictions, Staff staff, Audit audit, Clock clock) {
        this.rows = rows;
        this.restrictions = restrictions;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the officer has not read yet, the earliest first. */
    @Transactional(readOnly = true)
    public List<SampleNote> mine() {
        return rows.unread(Officer.signedIn().username()).stream()
                .map(row ->
                        new SampleNote(row.id(), row.closed().reference(), staff.nameOf(row.supervisor()), row.note()))
                .toList();
    }

    /**
     * The officer has read a note, and may answer it with that.
     *
     * @param answer may be empty
     * @throws TriageRefused if the note is not theirs, or was read and answered before, or the answer is too long
     */
    public void read(long id, String answer) {
        var said = SampleSheet.checked(answer);
        var reference = rows.find(id).map(row -> row.closed().reference()).orElse("");
        restrictions.mustBeOpenToMe(reference, "a note of a sample");
        TriageRefused.when(
                !rows.read(id, Officer.signedIn().username(), reference, said, clock.instant()),
                "This note does not wait for you any more.");
        audit.record(said.isEmpty() ? "read note of a sample" : "answered note of a sample", reference, "");
    }

    /**
     * A note that teaches.
     *
     * @param reference of the case that it is about
     * @param by        the name of the supervisor
     */
    public record SampleNote(long id, String reference, String by, String text) {
        @Override
        public String toString() {
            return "SampleNote[" + id + "]";
        }
    }
}
