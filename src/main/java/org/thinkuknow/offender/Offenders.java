package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The register. Each step is one transaction with its line of the history and its row of the audit record; a manager sees their own
 * people, a supervisor all (decision 0064).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class Offenders {

    private static final int MOST_CHANGES = 200;
    private static final int ADULT = 18;

    private final OffenderRepository rows;
    private final WhoseOffenders whose;
    private final OffenderTexts texts;
    private final OffenderChanges changes;
    private final ChangeRows past;
    private final EntryRows entries;
    private final KnownRows known;
    private final DecisionRows decisions;
    private final Reckoner reckoner;
    private final RecordCheck check;
    private final SearchKeys keys;
    private final Audit audit;
    private final Clock clock;

    Offenders(
            OffenderRepository rows,
            WhoseOffenders whose,
            OffenderTexts texts,
            OffenderChanges changes,
            ChangeRows past,
            EntryRows entries,
            KnownRows known,
            DecisionRows decisions,
            Reckoner reckoner,
            RecordCheck check,
            SearchKeys keys,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.whose = whose;
        this.texts = texts;
        this.changes = changes;
        this.past = past;
        this.entries = entries;
        this.known = known;
        this.decisions = decisions;
        this.reckoner = reckoner;
        this.check = check;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes somebody onto the register, whom whoever enters them manages.
     *
     * @param id made by the page: the same sent twice is one person
     * @return the reference
     * @throws OffenderRefused with a sentence if it cannot be
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public String register(UUID id, NewOffender wanted) {
        var reference = reference(id);
        var text = new OffenderText(wanted.identity(), Management.beginning(wanted.disposal()));
        check.refuseUnlessRight(wanted.nation(), text);
        var isNew = rows.addIfNew(
                        reference,
                        SignedIn.username(),
                        wanted.nation().name(),
                        texts.sealName(text, reference),
                        texts.seal(text, reference),
                        UtcColumns.of(clock.instant()))
                == 1;
        // Read anew and not as this transaction began: of two who register the same person at once, the second finds
        // the first's.
        var offender = whose.lock(reference);
        if (isNew) {
            changes.keep(offender, text, "registered");
        }
        return reference;
    }

    /** The reference of whoever is registered with an id. */
    public static String reference(UUID id) {
        return "RO-" + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /**
     * Opens a record; that it was opened and why is written down with it.
     *
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public OpenedOffender open(String reference, ReasonToOpen reason) {
        var offender = whose.find(reference);
        audit.record("opened", reference, reason.words());
        return opened(offender);
    }

    /**
     * Corrects who somebody is. Documents stay as they are.
     *
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void identify(SeenOffender seen, Identity identity) {
        write(
                seen,
                "identity changed",
                text -> text.with(identity.with(text.identity().documents())));
    }

    /**
     * Adds a document, of which the last four letters are kept, and by what the whole number is found.
     *
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void addDocument(SeenOffender seen, String kind, String number) {
        var plain = IdentityDocument.plain(number);
        var document = new IdentityDocument(kind.strip(), IdentityDocument.lastOf(plain), keys.document(plain));
        write(
                seen,
                "document added",
                text -> text.with(text.identity()
                        .with(Stream.concat(text.identity().documents().stream(), Stream.of(document))
                                .distinct()
                                .toList())));
    }

    /**
     * Changes why somebody is on the register and how they are managed.
     *
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void manage(SeenOffender seen, Management management) {
        write(seen, "management changed", text -> text.with(management));
    }

    private void write(SeenOffender seen, String act, UnaryOperator<OffenderText> change) {
        var offender = whose.lock(seen);
        var text = change.apply(texts.of(offender));
        check.refuseUnlessRight(offender.nation(), text);
        offender.write(texts.sealName(text, seen.reference()), texts.seal(text, seen.reference()), clock.instant());
        changes.keep(offender, text, act);
    }

    /**
     * The newest changes of a record, each as it stood after it; that they were read is written down.
     *
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public List<PastChange> history(String reference) {
        var offender = whose.find(reference);
        audit.record("read history", reference, "registered offender");
        return past.of(offender.reference(), MOST_CHANGES);
    }

    private OpenedOffender opened(Offender offender) {
        var text = texts.of(offender);
        var today = UkTime.today(clock);
        var reference = offender.reference();
        var all = known.of(reference);
        var reckoning = reckoner.of(offender.nation(), text, all, today);
        return new OpenedOffender(
                offender.seen(),
                offender.manager(),
                Episodes.nations(offender.nation(), all.entries()).getLast().nation(),
                offender.addedAt(),
                text.identity(),
                text.management(),
                text.identity().born().isAfter(today.minusYears(ADULT)),
                reckoning.period(),
                duties(reckoning, decisions.of(reference)),
                reckoning.reviews(),
                reckoning.journeys(),
                entries.of(reference));
    }

    private static List<PersonDuty> duties(Reckoning reckoning, Map<DutyRef, DecisionMade> decided) {
        return reckoning.duties().stream()
                .map(duty -> {
                    var made = Optional.ofNullable(decided.get(DutyRef.of(duty)));
                    return new PersonDuty(
                            duty,
                            DutyStanding.of(
                                    duty.state(),
                                    made.map(DecisionMade::decision).orElse(null)),
                            made);
                })
                .toList();
    }
}
