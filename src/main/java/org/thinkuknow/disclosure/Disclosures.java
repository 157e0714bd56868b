package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A professional's record of what a child told them. Drafts are saved as they grow; signing locks the record and puts it before the
 * school's safeguarding lead, or before the officers. Only its author sees a record here.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TEACHER', 'EDUCATOR')")
public class Disclosures {

    private static final Limit NEWEST = Limit.of(100);
    private static final Pattern MADE_BY_A_PAGE = Pattern.compile("D-[0-9A-F]{8}-[0-9A-F]{4}");

    private final DisclosureRepository rows;
    private final DisclosureTexts texts;
    private final Signing signing;
    private final HandOvers handOvers;
    private final Recipients recipients;
    private final RecordFinding finding;
    private final Standings standings;
    private final Schools schools;
    private final Audit audit;
    private final Clock clock;

    Disclosures(
            DisclosureRepository rows,
            DisclosureTexts texts,
            Signing signing,
            HandOvers handOvers,
            Recipients recipients,
            RecordFinding finding,
            Standings standings,
            Schools schools,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.signing = signing;
        this.handOvers = handOvers;
        this.recipients = recipients;
        this.finding = finding;
        this.standings = standings;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a record and returns its reference. */
    public String begin() {
        return beginAs(
                UUID.randomUUID(),
                DisclosureText.empty(
                        UkTime.today(clock), UkTime.shown(clock.instant()).toLocalTime()));
    }

    /** Begins a record with some text. With an id with which the author began one before, that one is returned as it stands. */
    String beginAs(UUID id, DisclosureText text) {
        var reference = reference(id);
        if (rows.findById(reference).filter(found -> found.isBy(author())).isEmpty()) {
            rows.save(new Disclosure(
                    reference,
                    author(),
                    schools.of(author()).map(School::key).orElse(null),
                    clock.instant(),
                    texts.seal(text, reference)));
            audit.record("began", reference, "record of a disclosure");
        }
        return reference;
    }

    /**
     * Keeps what was written at a visit of the centre, however incomplete; with the first words the record begins.
     *
     * @param reference made by the page, so that the same words sent twice are one record
     * @throws DisclosureRefused if it is signed, too long to be kept, somebody else's, or of another visit
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public void saveAtVisit(String reference, String visit, DisclosureText text) {
        refuseIfTooLong(text);
        if (!MADE_BY_A_PAGE.matcher(reference).matches()) {
            throw notYours();
        }
        if (rows.findById(reference).isEmpty()) {
            rows.saveAndFlush(
                    Disclosure.atVisit(reference, author(), visit, clock.instant(), texts.seal(text, reference)));
            audit.record("began", reference, "record of a disclosure at visit " + visit);
            return;
        }
        var found = own(reference);
        if (found.visit().filter(visit::equals).isEmpty()) {
            throw notYours();
        }
        found.save(texts.seal(text, reference), clock.instant());
        rows.flush();
    }

    /** References of the author's own records of a visit that are not signed, the latest first. */
    @Transactional(readOnly = true)
    public List<String> draftsAt(String visit) {
        return rows.draftsAt(visit, author(), NEWEST);
    }

    static String reference(UUID id) {
        return "D-" + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /**
     * Opens a record of the author's own.
     *
     * @throws DisclosureRefused if there is none with that reference, or it is somebody else's
     */
    public KeptDisclosure open(String reference) {
        var found = own(reference);
        audit.record("read", reference, "record of a disclosure");
        return texts.kept(found);
    }

    /**
     * Saves a draft, however incomplete. What it is about decides who may read it if it was handed over already.
     *
     * @throws DisclosureRefused if it is signed, or too long to be kept; then the draft stays as it was saved before
     */
    public void save(String reference, DisclosureText text) {
        refuseIfTooLong(text);
        var found = own(reference);
        found.save(texts.seal(text, reference), clock.instant());
        handOvers.route(found, recipients.of(found.school(), text.schoolPart().about()));
        finding.keep(found, text);
    }

    /**
     * Signs and locks a record, in the transaction that puts it before whoever reads it. Signed twice it is signed once.
     *
     * @throws DisclosureRefused with everything that is missing
     */
    public KeptDisclosure sign(String reference, DisclosureText text) {
        rows.lock(reference);
        var found = own(reference);
        if (!found.isSigned()) {
            signing.sign(found, text);
        }
        return texts.kept(found);
    }

    /**
     * Signs a record as somebody has just looked through it.
     *
     * @throws DisclosureRefused with everything that is missing, or if it was changed since
     */
    public KeptDisclosure sign(KeptDisclosure shown) {
        rows.lock(shown.reference());
        var found = own(shown.reference());
        if (!found.isSigned() && !found.dates().savedAt().equals(shown.savedAt())) {
            throw new DisclosureRefused(
                    List.of(
                            "This record was changed in another window since you opened this page. Please look it through again."));
        }
        return sign(shown.reference(), shown.text());
    }

    /**
     * Hands a record to whoever reads it at its school as it stands, signed or not. Its author can go on writing.
     *
     * @throws DisclosureRefused if it belongs to no school, or nobody there may read what it is about
     */
    public void handOver(String reference) {
        var found = own(reference);
        if (found.school().isEmpty()) {
            throw new DisclosureRefused(List.of(
                    "This record belongs to no school. Please speak to your designated safeguarding lead in person."));
        }
        var text = texts.open(found);
        if (text.schoolPart().aboutStaff().isEmpty()) {
            throw new DisclosureRefused(List.of(Signing.ABOUT_STAFF));
        }
        var receivers = recipients.of(found.school(), text.schoolPart().about());
        if (receivers.who() == Recipient.CENTRE) {
            throw new DisclosureRefused(
                    List.of(
                            "Nobody at your school can receive this here. Sign it, and the officers of the centre get it at once."));
        }
        handOvers.hand(found, receivers, text.saysDanger());
        finding.keep(found, text);
    }

    /** How far a record of the author's own has come. What others noted about it is theirs alone to read. */
    @Transactional(readOnly = true)
    public RecordStatus standing(String reference) {
        return standings.forAuthor(own(reference));
    }

    /**
     * The school in whose log one of the author's own records is; empty if in none.
     *
     * @throws DisclosureRefused if there is none with that reference, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public Optional<School> schoolOf(String reference) {
        return own(reference).school().flatMap(schools::keyed);
    }

    /** References of the author's own records that nobody acknowledged in time, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<String> notAcknowledged() {
        return handOvers.lateOnes(author());
    }

    private Disclosure own(String reference) {
        return rows.findById(reference).filter(found -> found.isBy(author())).orElseThrow(Disclosures::notYours);
    }

    static DisclosureRefused notYours() {
        return new DisclosureRefused(List.of("There is no record with that reference among yours."));
    }

    private static void refuseIfTooLong(DisclosureText text) {
        var tooLong = text.tooLongToKeep();
        if (!tooLong.isEmpty()) {
            throw new DisclosureRefused(tooLong);
        }
    }

    static String author() {
        return SignedIn.username();
    }
}
