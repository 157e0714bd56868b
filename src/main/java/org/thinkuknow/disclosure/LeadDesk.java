package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a school's designated safeguarding lead has been handed. Only records of the school they belong to now; whatever is
 * another school's, or was never handed over, is answered like a reference that does not exist.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class LeadDesk {

    private static final Limit FIRST = Limit.of(200);
    private static final int LONGEST_NOTE = 4_000;

    private final HandedDisclosureRepository handed;
    private final DisclosureRepository rows;
    private final HandOvers handOvers;
    private final Chronology chronology;
    private final Schools schools;
    private final Staff staff;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    LeadDesk(
            HandedDisclosureRepository handed,
            DisclosureRepository rows,
            HandOvers handOvers,
            Chronology chronology,
            Schools schools,
            Staff staff,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.handed = handed;
        this.rows = rows;
        this.handOvers = handOvers;
        this.chronology = chronology;
        this.schools = schools;
        this.staff = staff;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school of whoever is signed in; empty if an administrator has not entered one. */
    @Transactional(readOnly = true)
    public Optional<School> school() {
        return schools.of(me());
    }

    /** What nobody has acknowledged yet, the longest waiting first; 200 at most. */
    @Transactional(readOnly = true)
    public List<WaitingRecord> waiting() {
        return school().stream()
                .flatMap(school ->
                        handed.findBySchoolAndAcknowledgedAtIsNullOrderByHandedAt(school.key(), FIRST).stream())
                .map(this::unopened)
                .toList();
    }

    /** What was acknowledged, the latest handed first; 200 at most. */
    @Transactional(readOnly = true)
    public List<WaitingRecord> acknowledged() {
        return school().stream()
                .flatMap(school ->
                        handed.findBySchoolAndAcknowledgedAtIsNotNullOrderByHandedAtDesc(school.key(), FIRST).stream())
                .map(this::unopened)
                .toList();
    }

    /**
     * Opens a record, and writes down who read it.
     *
     * @throws DisclosureRefused if none was handed to the school with that reference
     */
    public HandedRecord open(String reference) {
        var found = ofMySchool(reference);
        audit.record("read", reference, "record of a disclosure");
        chronology.addOnce(reference, clock.instant(), StepKind.OPENED, me());
        var text = json.readValue(vault.open(found.sealedWords(), reference), DisclosureText.class);
        return new HandedRecord(found.kept(text), staff.nameOf(found.author()), handOvers.standing(found));
    }

    /**
     * Says that whoever is signed in has read a record and acts. The first to say so stands.
     *
     * @throws DisclosureRefused if they have not opened it, or it is not their school's
     */
    public void acknowledge(String reference) {
        ofMySchool(reference);
        var hasRead = chronology.steps(reference).stream()
                .anyMatch(step -> step.kind() == StepKind.OPENED && step.who().equals(me()));
        if (!hasRead) {
            throw new DisclosureRefused(List.of("Please open it and read it first."));
        }
        var now = clock.instant();
        if (handed.acknowledge(reference, me(), now) == 1) {
            chronology.addOnce(reference, now, StepKind.ACKNOWLEDGED, me());
            audit.record("acknowledged", reference, "record of a disclosure");
        }
    }

    /**
     * Notes what was done, with the time of now.
     *
     * @throws DisclosureRefused if it is blank or has more than 4,000 characters, or the record is not their school's
     */
    public void note(String reference, String action) {
        ofMySchool(reference);
        var words = action.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST_NOTE) {
            throw new DisclosureRefused(List.of("Please write what was done, in at most 4,000 characters."));
        }
        chronology.addAction(reference, clock.instant(), me(), words);
        audit.record("noted", reference, "action on a disclosure");
    }

    private Disclosure ofMySchool(String reference) {
        return school().flatMap(school -> handed.findById(reference).filter(found -> found.isTo(school.key())))
                .flatMap(found -> rows.findById(found.disclosure()))
                .orElseThrow(
                        () -> new DisclosureRefused(List.of("Nothing with that reference was handed to your school.")));
    }

    private WaitingRecord unopened(HandedDisclosure found) {
        var record = rows.findById(found.disclosure()).orElseThrow();
        return new WaitingRecord(
                found.disclosure(),
                staff.nameOf(record.author()),
                found.handedAt(),
                record.dates().signedAt() != null,
                found.acknowledgedAt());
    }

    private static String me() {
        return SignedIn.username();
    }

    /**
     * A record as a safeguarding lead of its school reads it.
     *
     * @param author the name of whoever wrote it
     */
    public record HandedRecord(KeptDisclosure kept, String author, RecordStatus standing) {}

    /**
     * A record in a safeguarding lead's list, unopened.
     *
     * @param author the name of whoever wrote it
     */
    public record WaitingRecord(
            String reference,
            String author,
            Instant handedAt,
            boolean signed,
            @Nullable Instant acknowledgedAt) {}
}
