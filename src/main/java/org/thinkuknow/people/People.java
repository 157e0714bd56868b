package org.thinkuknow.people;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.links.IdentifierKeys;
import org.thinkuknow.links.IdentifierKeys.IdentifierKey;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.vault.Secrets;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Cards of people who stand in several cases. A card has at least one case: with the last it goes. The record names cards and cases by
 * their references, and never a word of a card (decision 0089).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class People {

    /** As many as a search gives. */
    public static final int MOST_FOUND = 50;

    private static final int LENGTH = 8;
    private static final String GONE = "There is no such card any more.";

    private final CardRows rows;
    private final IdentifierKeys keys;
    private final FinishedReports reports;
    private final Audit audit;
    private final Clock clock;

    People(CardRows rows, IdentifierKeys keys, FinishedReports reports, Audit audit, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** The cards of a case that whoever asks has opened. */
    @Transactional(readOnly = true)
    public List<NamedCard> of(String reference) {
        return rows.of(reference).stream()
                .map(each -> new NamedCard(each.card(), each.role(), each.text().name()))
                .toList();
    }

    /**
     * The cards that may be of the same person, without those of a case: by how the name sounds, handles, numbers and postcodes. That
     * somebody looked is written down.
     */
    public List<FoundCard> alike(CardText text, String reference) {
        var here = rows.of(reference).stream().map(CardRows.CaseCard::card).toList();
        audit.record("searched", "cards", "for " + reference);
        return found(keys.alike(text.name(), text.known())).stream()
                .filter(each -> !here.contains(each.card()))
                .toList();
    }

    /** The cards that have any of some keys. */
    @Transactional(readOnly = true)
    public List<FoundCard> having(Collection<IdentifierKey> wanted) {
        return found(wanted);
    }

    /**
     * Makes a card from words of a case.
     *
     * @return its reference
     * @throws PeopleRefused if there is no such case any more
     */
    public String make(String reference, PersonRole role, CardText text) {
        mustBeThere(reference);
        var card = "P-" + Secrets.next().substring(0, LENGTH).toUpperCase(Locale.ROOT);
        rows.add(card, text, clock.instant());
        rows.keys(card, keys.of(text.name(), text.known()));
        rows.role(card, reference, role, clock.instant());
        record("made card", card, reference, role);
        return card;
    }

    /**
     * Puts a card that is there into another case; pressed twice, it changes nothing the second time.
     *
     * @throws PeopleRefused if there is no such card or case any more
     */
    public void join(String card, String reference, PersonRole role) {
        mustBeThere(reference);
        PeopleRefused.when(!rows.lock(card), GONE);
        var stands =
                rows.casesOf(card).stream().anyMatch(each -> each.reference().equals(reference) && each.role() == role);
        if (!stands && rows.role(card, reference, role, clock.instant())) {
            record("joined card", card, reference, role);
        }
    }

    /** Takes a card off a case; off its last one, the card is deleted. */
    public void takeOff(String card, String reference) {
        if (rows.lock(card) && rows.takeOff(card, reference)) {
            audit.record("took card off", reference, card);
            audit.record("took card off", card, reference);
            if (rows.casesOf(card).isEmpty()) {
                rows.delete(card);
                audit.record("deleted card", card, "its last case was " + reference);
            }
        }
    }

    /**
     * Corrects what stands on a card.
     *
     * @param version as it was opened
     * @throws PeopleRefused if a colleague changed it since
     */
    public void correct(String card, CardText text, int version) {
        PeopleRefused.when(
                !rows.change(card, text, version),
                "A colleague has just changed this card. Open it again and look, then correct it.");
        rows.keys(card, keys.of(text.name(), text.known()));
        audit.record("corrected card", card, "");
    }

    /**
     * Opens a card, and writes down who read it.
     *
     * @throws PeopleRefused if there is none
     */
    public OpenCard open(String card) {
        var found = rows.find(card).orElseThrow(() -> new PeopleRefused(GONE));
        audit.record("read card", card, "");
        return new OpenCard(
                card,
                found.text(),
                found.version(),
                rows.casesOf(card).stream()
                        .map(each -> new CaseRole(each.reference(), each.role(), each.since()))
                        .toList());
    }

    private List<FoundCard> found(Collection<IdentifierKey> wanted) {
        return rows.having(wanted, MOST_FOUND).stream()
                .flatMap(hit -> rows.find(hit.card()).stream()
                        .map(card -> new FoundCard(
                                hit.card(),
                                card.text().name(),
                                hit.by(),
                                rows.casesOf(hit.card()).stream()
                                        .map(each -> new CaseRole(each.reference(), each.role(), each.since()))
                                        .toList())))
                .toList();
    }

    /** The report's row is the lock, as it is for whoever erases it. */
    private void mustBeThere(String reference) {
        PeopleRefused.when(reports.lock(reference).isEmpty(), "There is no case with that reference.");
    }

    private void record(String act, String card, String reference, PersonRole role) {
        var as = role.words().toLowerCase(Locale.ROOT);
        audit.record(act, card, "%s in %s".formatted(as, reference));
        audit.record(act, reference, "%s as %s".formatted(card, as));
    }

    /** A card in a case, by its name. */
    public record NamedCard(String card, PersonRole role, String name) {

        /** Never the name: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "NamedCard[" + card + ", " + role + "]";
        }
    }

    /** What a card is in a case, and since when. */
    public record CaseRole(String reference, PersonRole role, Instant since) {}

    /** A card that was found, by what kinds of things, and where it stands; the latest case first. */
    public record FoundCard(String card, String name, List<IdentifierKind> by, List<CaseRole> cases) {

        /** Never the name: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "FoundCard[" + card + "]";
        }
    }

    /** A card that lies open. */
    public record OpenCard(String card, CardText text, int version, List<CaseRole> cases) {}
}
