package org.thinkuknow.ownlessons;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.learning.AgeBand;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lessons of the school of whoever is signed in. Each of its teachers may write them and teach them; whatever is another
 * school's is answered like a lesson that does not exist (decision 0025).
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasRole('TEACHER')")
public class OwnLessons {

    /** Beyond this something fills the database. */
    private static final int MOST = 300;

    private final OwnRows rows;
    private final OwnDrafts drafts;
    private final EditionRows editions;
    private final OwnReading reading;
    private final KeptIds ids;
    private final Schools schools;
    private final Audit audit;
    private final Clock clock;

    /**
     * What became of a change.
     *
     * @param draft  as it is kept now
     * @param copied whether somebody else had changed the lesson in between, so that this is kept as a lesson beside it
     */
    public record Kept(OwnDraft draft, boolean copied) {}

    OwnLessons(
            OwnRows rows,
            OwnDrafts drafts,
            EditionRows editions,
            OwnReading reading,
            KeptIds ids,
            Schools schools,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.editions = editions;
        this.reading = reading;
        this.ids = ids;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school of whoever is signed in; empty if an administrator has not entered one. */
    @Transactional(readOnly = true)
    public Optional<School> school() {
        return schools.of(me());
    }

    /** The school's lessons, drafts too, the latest changed first. */
    @Transactional(readOnly = true)
    public List<OwnDraft> all() {
        return school().map(School::key).map(rows::of).orElse(List.of());
    }

    /** What the school's teachers can teach, by title. */
    @Transactional(readOnly = true)
    public List<PublishedLesson> published() {
        return school().map(School::key).map(editions::published).orElse(List.of());
    }

    /** @throws OwnLessonRefused if the school has no lesson with that reference */
    @Transactional(readOnly = true)
    public OwnDraft open(String reference) {
        return rows.find(reference, mySchool()).orElseThrow(OwnLessons::noSuchLesson);
    }

    /**
     * Begins a lesson with a text.
     *
     * @throws OwnLessonRefused if they belong to no school, or the school has 300 lessons
     */
    public OwnDraft begin(AgeBand band, OwnText text) {
        var school = mySchool();
        if (rows.count(school) >= MOST) {
            throw new OwnLessonRefused(
                    "Your school has %d lessons of its own, which is the most that it can have. Please delete one that nobody teaches."
                            .formatted(MOST));
        }
        return drafts.add(school, band, text);
    }

    /**
     * Keeps a change, however unfinished. If somebody else changed the lesson since it was seen, theirs stays and this is kept
     * as a lesson beside it, so that nobody's words are lost.
     *
     * @param seen the revision that the change was made to
     * @throws OwnLessonRefused if the school has no lesson with that reference
     */
    public Kept save(String reference, long seen, OwnText text) {
        var draft = held(reference);
        if (draft.text().equals(text)) {
            return new Kept(draft, false);
        }
        if (draft.revision() != seen) {
            return new Kept(drafts.add(draft.school(), draft.band(), OwnAge.moved(text, draft.band())), true);
        }
        return new Kept(drafts.replace(draft, draft.band(), text, draft.edition()), false);
    }

    /**
     * Keeps a lesson as one for another age, with whatever was changed in it. What is published stays for the age that it was published
     * for. If somebody else changed the lesson since it was seen, theirs stays, as in {@link #save}.
     *
     * @param seen the revision that the change was made to
     * @throws OwnLessonRefused if the school has no lesson with that reference
     */
    public Kept changeAge(String reference, long seen, AgeBand age, OwnText text) {
        var draft = held(reference);
        var moved = OwnAge.moved(text, age);
        return draft.revision() == seen
                ? new Kept(drafts.replace(draft, age, moved, draft.edition()), false)
                : new Kept(drafts.add(draft.school(), age, moved), true);
    }

    /** What the checks say of a text of a lesson. Nothing is kept. */
    @Transactional(readOnly = true)
    public OwnRead check(OwnDraft draft, OwnText text) {
        var read = reading.read(draft.address(draft.edition() + 1), draft.band(), text);
        return read.with(read.quiz()
                .map(quiz -> ids.broken(draft.reference(), quiz, text.quiz()))
                .orElse(List.of()));
    }

    /**
     * Publishes a draft to the school's teachers as its next edition; what is published already stays as it is.
     *
     * @param seen the revision that whoever publishes has before them
     * @throws OwnLessonRefused if something has to be mended first, or somebody else changed it since
     */
    public OwnDraft publish(String reference, long seen) {
        var draft = held(reference);
        if (isNewest(draft)) {
            return draft;
        }
        if (draft.revision() != seen) {
            throw new OwnLessonRefused(
                    "Somebody else has just changed this lesson. Please open it again and check it before you publish.");
        }
        var read = check(draft, draft.text());
        if (!read.isRight()) {
            throw new OwnLessonRefused("It cannot be published yet. Please put right what the checks found first.");
        }
        var next = drafts.replace(draft, draft.band(), draft.text(), draft.edition() + 1);
        editions.add(next, read.lesson().strand(), clock.instant(), me());
        audit.record(
                "published own lesson",
                reference,
                "edition %d, to the teachers of %s".formatted(next.edition(), next.school()));
        return next;
    }

    /**
     * Ids that questions of its editions have, or would have at its age of now, so that a new question gets another.
     *
     * @throws OwnLessonRefused if the school has no lesson with that reference
     */
    @Transactional(readOnly = true)
    public Set<String> usedIds(String reference) {
        var draft = open(reference);
        return ids.used(reference).stream()
                .flatMap(id -> Stream.of(id, OwnAge.moved(id, draft.band())))
                .collect(Collectors.toSet());
    }

    /** Whether the newest edition is what the draft says now. */
    @Transactional(readOnly = true)
    public boolean isTaughtAsWritten(String reference) {
        return isNewest(open(reference));
    }

    /** For which age its newest edition is taught, if it is published. */
    @Transactional(readOnly = true)
    public Optional<AgeBand> taughtFor(String reference) {
        return editions.newest(open(reference).reference()).map(EditionRows.OwnEdition::band);
    }

    private boolean isNewest(OwnDraft draft) {
        return editions.newest(draft.reference())
                .filter(newest -> newest.text().equals(draft.text()) && newest.band() == draft.band())
                .isPresent();
    }

    /**
     * Deletes a lesson. A class that is being taught with it goes on, and results stay as long as results do.
     *
     * @throws OwnLessonRefused if the school has no lesson with that reference
     */
    public void delete(String reference) {
        if (!rows.delete(reference, mySchool(), clock.instant())) {
            throw noSuchLesson();
        }
        audit.record("deleted own lesson", reference, "of " + mySchool());
    }

    /**
     * An edition, to teach from.
     *
     * @throws OwnLessonRefused if the school has none with that reference and number
     */
    @Transactional(readOnly = true)
    public OwnRead edition(String reference, int number) {
        return editions.find(reference, number)
                .filter(edition -> edition.school().equals(mySchool()))
                .map(edition -> reading.read(edition.address(), edition.band(), edition.text()))
                .orElseThrow(OwnLessons::noSuchLesson);
    }

    private OwnDraft held(String reference) {
        return rows.hold(reference, mySchool()).orElseThrow(OwnLessons::noSuchLesson);
    }

    private String mySchool() {
        return school().map(School::key).orElseThrow(OwnLessons::noSuchLesson);
    }

    private static OwnLessonRefused noSuchLesson() {
        return new OwnLessonRefused(OwnLessonRefused.NO_SUCH_LESSON);
    }

    private static String me() {
        return SignedIn.username();
    }
}
