package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A professional's record of what a child told them. Drafts are saved as they grow; signing locks the record and sends it
 * the way of every report, and hands it to the safeguarding leads of the author's school. Only its author sees a record here.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TEACHER', 'EDUCATOR')")
public class Disclosures {

    private static final Limit NEWEST = Limit.of(100);
    private static final Pattern MADE_BY_A_PAGE = Pattern.compile("D-[0-9A-F]{8}-[0-9A-F]{4}");

    private final DisclosureRepository rows;
    private final Reports reports;
    private final HandOvers handOvers;
    private final Schools schools;
    private final DisclosureReport asReport;
    private final ApplicationEventPublisher events;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Disclosures(
            DisclosureRepository rows,
            Reports reports,
            HandOvers handOvers,
            Schools schools,
            DisclosureReport asReport,
            ApplicationEventPublisher events,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.handOvers = handOvers;
        this.schools = schools;
        this.asReport = asReport;
        this.events = events;
        this.vault = vault;
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
                    seal(text, reference)));
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
            rows.saveAndFlush(Disclosure.atVisit(reference, author(), visit, clock.instant(), seal(text, reference)));
            audit.record("began", reference, "record of a disclosure at visit " + visit);
            return;
        }
        var found = own(reference);
        if (found.visit().filter(visit::equals).isEmpty()) {
            throw notYours();
        }
        found.save(seal(text, reference), clock.instant());
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

    /** The author's own records, the latest first, without a word of them. */
    @Transactional(readOnly = true)
    public List<OwnRecord> mine() {
        return rows.ownOf(author(), NEWEST);
    }

    /**
     * Opens a record of the author's own.
     *
     * @throws DisclosureRefused if there is none with that reference, or it is somebody else's
     */
    public KeptDisclosure open(String reference) {
        var found = own(reference);
        audit.record("read", reference, "record of a disclosure");
        return kept(found);
    }

    /**
     * Saves a draft, however incomplete.
     *
     * @throws DisclosureRefused if it is signed, or too long to be kept; then the draft stays as it was saved before
     */
    public void save(String reference, DisclosureText text) {
        refuseIfTooLong(text);
        own(reference).save(seal(text, reference), clock.instant());
    }

    /**
     * Signs and locks a record; it joins the reports in the same transaction.
     *
     * @throws DisclosureRefused with everything that is missing, or if it is signed already
     */
    public KeptDisclosure sign(String reference, DisclosureText text) {
        var found = own(reference);
        if (kept(found).isSigned()) {
            return kept(found);
        }
        var missing = text.missing(UkTime.today(clock));
        if (!missing.isEmpty()) {
            throw new DisclosureRefused(missing);
        }
        var filed = reports.receiveWithin(asReport.of(found, text));
        found.sign(seal(text, reference), filed.reference(), clock.instant());
        rows.flush();
        audit.record("signed", reference, "sent as report " + filed.reference());
        handOvers.hand(found);
        found.visit()
                .ifPresent(visit -> events.publishEvent(
                        new SignedAtVisit(reference, visit, filed.reference(), found.author(), clock.instant())));
        return kept(found);
    }

    /**
     * Hands a record to the safeguarding leads of its school as it stands, signed or not. Its author can go on writing.
     *
     * @throws DisclosureRefused if it belongs to no school
     */
    public void handOver(String reference) {
        var found = own(reference);
        if (found.school().isEmpty()) {
            throw new DisclosureRefused(List.of(
                    "This record belongs to no school. Please speak to your designated safeguarding lead in person."));
        }
        handOvers.hand(found);
    }

    /** How far a record of the author's own has come. What a safeguarding lead noted about it is theirs alone to read. */
    @Transactional(readOnly = true)
    public RecordStatus standing(String reference) {
        return handOvers.standing(own(reference)).withoutWords();
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

    private KeptDisclosure kept(Disclosure found) {
        return found.kept(json.readValue(vault.open(found.sealedWords(), found.reference()), DisclosureText.class));
    }

    private byte[] seal(DisclosureText text, String reference) {
        return vault.seal(json.writeValueAsString(text), reference);
    }

    static String author() {
        return SignedIn.username();
    }

    /**
     * A line of the list of somebody's own records.
     *
     * @param report the reference under which officers have it; null while it is a draft
     */
    public record OwnRecord(
            String reference, Instant startedAt, @Nullable String report) {

        public boolean isSigned() {
            return report != null;
        }
    }
}
