package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.vault.SealBroken;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the files of one's own school by a part of a name, by how it sounds, or by class. A school has some hundreds: their seals are
 * opened and read through, so that the database holds nothing at all by which a child could be found (decision 0101). That somebody
 * searched is written down, and not what they typed.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class PupilSearch {

    /** So many are shown at most. */
    public static final int MOST = 200;

    private static final Comparator<FoundFile> BY_NAME =
            Comparator.comparing(file -> file.pupil().name().toLowerCase(Locale.UK));

    private final Schools schools;
    private final PupilFileRows rows;
    private final Audit audit;

    PupilSearch(Schools schools, PupilFileRows rows, Audit audit) {
        this.schools = schools;
        this.rows = rows;
        this.audit = audit;
    }

    /** The files that are open, or those that are closed, by name. */
    @Transactional(readOnly = true)
    public List<FoundFile> all(boolean closed) {
        return files().filter(file -> closed == (file.status() == FileStatus.CLOSED))
                .sorted(BY_NAME)
                .limit(MOST)
                .toList();
    }

    /**
     * The files, open and closed, that fit what was typed, the nearest first; none if nothing was.
     *
     * @param typed words of a name, or a class
     */
    public List<FoundFile> find(String typed) {
        var found = typed.isBlank()
                ? List.<FoundFile>of()
                : files().map(file -> new Fit(
                                file,
                                PupilNames.fit(
                                        typed,
                                        file.pupil().names(),
                                        file.pupil().className())))
                        .filter(fit -> fit.points() > 0)
                        .sorted(Comparator.comparingInt(Fit::points).reversed().thenComparing(Fit::file, BY_NAME))
                        .limit(MOST)
                        .map(Fit::file)
                        .toList();
        audit.record("searched", "children's files", "%d found".formatted(found.size()));
        return found;
    }

    private Stream<FoundFile> files() {
        return schools.of(SignedIn.username()).map(School::key).stream()
                .flatMap(school -> rows.of(school).stream())
                .flatMap(this::opened);
    }

    /** One that cannot be opened any more keeps no other from being found. */
    private Stream<FoundFile> opened(PupilFileRows.FileRow row) {
        try {
            var card = rows.open(row);
            return Stream.of(new FoundFile(row.number(), card.pupil(), card.status(), card.category()));
        } catch (SealBroken e) {
            return Stream.empty();
        }
    }

    private record Fit(FoundFile file, int points) {}

    /**
     * A file in a list.
     *
     * @param category null if none was chosen
     */
    public record FoundFile(
            String number,
            Pupil pupil,
            FileStatus status,
            @Nullable Category category) {}
}
