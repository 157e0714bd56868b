package org.thinkuknow.wanted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Files of wanted people: proposed by an offender manager, published by a supervisor who wrote nothing in them. Each move is one
 * transaction with its row of the audit record, and holds the row's lock (decision 0066).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class WantedFiles {

    private static final String FILE = "file of a wanted person";
    /** Whoever proposes somebody anew asks anew, and says anew until when. */
    private static final List<FileField> NOT_TAKEN_OVER = List.of(FileField.VERIFIED, FileField.EXPIRES);

    private final WantedRepository rows;
    private final LockedFiles files;
    private final PhotoRows photos;
    private final WantedTexts texts;
    private final Vault vault;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WantedFiles(
            WantedRepository rows,
            LockedFiles files,
            PhotoRows photos,
            WantedTexts texts,
            Vault vault,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.photos = photos;
        this.texts = texts;
        this.vault = vault;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a file.
     *
     * @param id made by the page: the same proposal sent twice is one file
     * @return its reference
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public String propose(UUID id, WantedText text) {
        var reference = reference(id);
        if (!rows.existsById(reference)) {
            rows.saveAndFlush(
                    new WantedPerson(reference, SignedIn.username(), texts.seal(text, reference), clock.instant()));
            audit.record("proposed", reference, FILE);
        }
        return reference;
    }

    /**
     * Begins another file with the words and the photo of one that has ended, or whose words have to change.
     *
     * @throws WantedRefused if there is none
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public String proposeAnew(UUID id, String earlier) {
        var before = files.find(earlier);
        var reference = propose(id, texts.open(before.sealedWords(), earlier).without(NOT_TAKEN_OVER));
        photos.copy(earlier, reference);
        audit.record("proposed anew", earlier, reference);
        return reference;
    }

    /** The reference of the file that is proposed with an id. */
    public static String reference(UUID id) {
        return "W-" + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /**
     * Changes what is proposed.
     *
     * @throws WantedRefused if it is not proposed any more, or a colleague was quicker
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public void change(SeenFile seen, WantedText text) {
        var file = files.lock(seen);
        file.change(SignedIn.username(), texts.seal(text, seen.reference()), clock.instant());
        written("changed", file);
    }

    /**
     * Puts a photo into a file, in the place of the one before.
     *
     * @throws WantedRefused if the file is not proposed any more
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public void depict(String reference, Photo photo) {
        var file = files.lock(reference);
        file.change(SignedIn.username(), file.sealedWords(), clock.instant());
        photos.put(reference, photo.jpeg());
        written("put a photo into", file);
    }

    /** The photo of a file as it is shown, for whoever reads the file. */
    public Optional<byte[]> photo(String reference) {
        return photos.of(files.find(reference).reference());
    }

    /**
     * Opens a file; that it was read is written down.
     *
     * @throws WantedRefused if there is none
     */
    public OpenedFile open(String reference) {
        var file = files.find(reference);
        audit.record("read", reference, FILE);
        var text = texts.open(file.sealedWords(), reference);
        var facts = file.facts();
        var ending = file.sealedEnding();
        return new OpenedFile(
                facts,
                file.version(),
                text,
                staff.namesOf(file.authors()),
                photos.has(reference),
                facts.state() == WantedState.PROPOSED ? missing(reference, text) : List.of(),
                ending == null ? "" : vault.open(ending, reference));
    }

    /**
     * Shows somebody to the public.
     *
     * @throws WantedRefused with everything that stands in the way, or because whoever approves has written in the file
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @AsksAgain
    public void publish(SeenFile seen) {
        var file = files.lock(seen);
        var text = texts.open(file.sealedWords(), seen.reference());
        file.publish(
                SignedIn.username(),
                missing(seen.reference(), text),
                text.day(FileField.EXPIRES).orElse(null),
                clock.instant());
        written("published", file);
    }

    private List<String> missing(String reference, WantedText text) {
        return GatePoint.missing(text, photos.has(reference), UkTime.today(clock));
    }

    /**
     * Says that somebody has asked today, and the warrant is still live; without that the person comes down at the end of the next day.
     *
     * @throws WantedRefused if the person is not shown
     */
    public void confirmWarrant(String reference) {
        move(reference, "confirmed the warrant of", file -> file.confirmWarrant(clock.instant()));
    }

    /**
     * Says that the person was found, and takes them down at once, whatever a colleague has changed meanwhile.
     *
     * @throws WantedRefused if they are not published
     */
    public void locate(String reference) {
        move(reference, "located", file -> file.locate(clock.instant()));
    }

    /**
     * Takes somebody down at once, whatever a colleague has changed meanwhile.
     *
     * @throws WantedRefused if no reason is given, or they are down already
     */
    public void withdraw(String reference, String reason) {
        var seal = seal(reason, reference);
        move(reference, "withdrew", file -> file.withdraw(false, seal, clock.instant()));
    }

    /**
     * Takes somebody down who was shown and is not who is wanted. Supervisors on call are told.
     *
     * @param harm what it did to whom, as far as it is known
     * @throws WantedRefused if nothing is said of the harm, or they are down already
     */
    public void withdrawWrongPerson(String reference, String harm) {
        var seal = seal(harm, reference);
        move(reference, "withdrew as the wrong person", file -> {
            file.withdraw(true, seal, clock.instant());
            events.publishEvent(WrongPerson.waits(reference, clock.instant()));
        });
    }

    private byte[] seal(String reason, String reference) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > WrongPerson.LONGEST_REASON) {
            throw new WantedRefused("Please say why, in at most %,d characters.".formatted(WrongPerson.LONGEST_REASON));
        }
        return vault.seal(stripped, reference);
    }

    private void move(String reference, String act, Consumer<WantedPerson> step) {
        var file = files.lock(reference);
        step.accept(file);
        written(act, file);
    }

    private void written(String act, WantedPerson file) {
        rows.flush();
        audit.record(act, file.reference(), FILE);
        events.publishEvent(new WantedChanged(file.reference()));
    }
}
