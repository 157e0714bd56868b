package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.disclosure.Category;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What of a move between schools stands in the files themselves: that one was sent, and one that was taken over. */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class PupilFileMoves {

    private final PupilFiles files;
    private final PupilFileAccess access;
    private final PupilEntryRows entries;
    private final PupilContactRows contacts;
    private final Clock clock;

    PupilFileMoves(
            PupilFiles files, PupilFileAccess access, PupilEntryRows entries, PupilContactRows contacts, Clock clock) {
        this.files = files;
        this.access = access;
        this.entries = entries;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Notes in a file that it was sent, or what became of it.
     *
     * @param sending the same noted twice is there once
     * @throws PupilFileRefused if it is not a file of the school of whoever is signed in
     */
    public void note(String number, UUID sending, String how, String words) {
        access.lock(number);
        add(number, sending, PupilEntryText.of(PupilEntryKind.MOVED, clock.instant(), how, words));
    }

    /**
     * Begins a file with everything that another school wrote.
     *
     * @param sending the same taken over twice is one file
     * @param written entries with their origin
     * @param how     from where it came
     * @param note    what the other school tells first; may be empty
     * @return its number
     * @throws PupilFileRefused if the child's day of birth cannot be right, or the lead belongs to no school
     */
    public String takeOver(
            UUID sending,
            Pupil pupil,
            FileStatus status,
            @Nullable Category category,
            List<PupilContactText> known,
            List<PupilEntryText> written,
            String how,
            String note) {
        var number = files.begin(sending, pupil);
        access.lock(number);
        if (add(number, sending, PupilEntryText.of(PupilEntryKind.TAKEN_OVER, clock.instant(), how, note))) {
            for (var place = 0; place < known.size(); place++) {
                contacts.add(number, part(sending, "contact", place), known.get(place));
            }
            for (var place = 0; place < written.size(); place++) {
                add(number, part(sending, "entry", place), written.get(place));
            }
            if (status != FileStatus.OPEN || category != null) {
                files.stand(number, part(sending, "standing", 0), status, category, how);
            }
        }
        return number;
    }

    private static UUID part(UUID sending, String what, int place) {
        return UUID.nameUUIDFromBytes("%s %s %d".formatted(sending, what, place).getBytes(StandardCharsets.UTF_8));
    }

    private boolean add(String number, UUID sending, PupilEntryText text) {
        return entries.add(number, sending, null, null, clock.instant(), SignedIn.username(), text);
    }
}
