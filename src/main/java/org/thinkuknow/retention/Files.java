package org.thinkuknow.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.LeavingOut;
import org.thinkuknow.withheld.WithheldWords;
import org.thinkuknow.withheld.Withholding;
import org.thinkuknow.withheld.WordsToConsider;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** A supervisor takes one child's whole file out, or sends it to another organisation. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Files {

    private static final int LONGEST_NAME = 100;
    private static final int CODES = 100_000_000;

    private final ChildFile file;
    private final FinishedReports reports;
    private final TransferRepository transfers;
    private final TransferLinks links;
    private final Withholding withholding;
    private final WordsToConsider consider;
    private final Reports told;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Files(
            ChildFile file,
            FinishedReports reports,
            TransferRepository transfers,
            TransferLinks links,
            Withholding withholding,
            WordsToConsider consider,
            Reports told,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.file = file;
        this.reports = reports;
        this.transfers = transfers;
        this.links = links;
        this.withholding = withholding;
        this.consider = consider;
        this.told = told;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says whether there is a file to take out.
     *
     * @throws RetentionRefused if there is no such report, or it was erased
     */
    @AsksAgain
    public void look(String reference) {
        refuseIfGone(reference);
    }

    /**
     * The whole file as a zip with a PDF and a JSON file.
     *
     * @throws RetentionRefused if there is no such report, or it was erased
     */
    @AsksAgain
    public byte[] export(String reference, ExportReason reason) {
        return export(reference, reason, List.of());
    }

    /**
     * The same without words that are somebody else's; which they were is kept.
     *
     * @throws RetentionRefused as the shorter form does
     */
    @AsksAgain
    public byte[] export(String reference, ExportReason reason, List<WithheldWords> withheld) {
        refuseIfGone(reference);
        if (!withheld.isEmpty()) {
            withholding.keep(newReference("E-"), reference, withheld, signedIn());
        }
        audit.record("exported file", reference, reason.words() + counted(withheld));
        return file.of(reference, new LeavingOut(withheld));
    }

    /**
     * What would be in the file; nothing is taken out by this, and it is written down that somebody looked.
     *
     * @throws RetentionRefused if there is no such report, or it was erased
     */
    public WouldHold preview(String reference, List<WithheldWords> withheld) {
        refuseIfGone(reference);
        audit.record("looked at file before it goes out", reference, "");
        var words = new LeavingOut(withheld);
        var parts = file.parts(reference, words);
        return new WouldHold(parts, words.places());
    }

    /**
     * What somebody may want to leave out of the file: user names, numbers, addresses and what looks like a name.
     *
     * @throws RetentionRefused if there is no such report, or it was erased
     */
    @AsksAgain
    public List<String> toConsider(String reference) {
        refuseIfGone(reference);
        return consider.in(told.look(reference), "");
    }

    private static String counted(List<WithheldWords> withheld) {
        return withheld.isEmpty() ? "" : "; different words left out: " + withheld.size();
    }

    private static String newReference(String beginning) {
        return beginning + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
    }

    /**
     * Makes a link that opens the file for another organisation until they confirm that they have it, for five days at most.
     *
     * @param recipient the organisation
     * @throws RetentionRefused if there is no such report, it was erased, or nobody is named
     */
    @AsksAgain
    public Handover send(String reference, String recipient, ExportReason reason) {
        return send(reference, recipient, reason, List.of());
    }

    /**
     * The same without words that are somebody else's; which they were is kept.
     *
     * @throws RetentionRefused as the shorter form does
     */
    @AsksAgain
    public Handover send(String reference, String recipient, ExportReason reason, List<WithheldWords> withheld) {
        refuseIfGone(reference);
        if (recipient.isBlank() || recipient.length() > LONGEST_NAME) {
            throw new RetentionRefused("Please name who receives the file, in at most 100 characters.");
        }
        var transfer = newReference("T-");
        var code = "%08d".formatted(random.nextInt(CODES));
        transfers.save(new Transfer(
                transfer,
                reference,
                recipient.strip(),
                signedIn(),
                clock.instant(),
                links.hashOf(transfer, code).fresh()));
        withholding.keep(transfer, reference, withheld, signedIn());
        audit.record(
                "sent file",
                reference,
                "%s to %s: %s%s".formatted(transfer, recipient.strip(), reason.words(), counted(withheld)));
        return new Handover(links.pathOf(transfer), code);
    }

    /** What was sent last, with receipts, the latest first; 200 at most. */
    @Transactional(readOnly = true)
    public List<SentFile> sent() {
        return transfers.findTop200ByOrderByMadeAtDesc().stream()
                .map(transfer -> {
                    var name = transfer.sealedName();
                    return transfer.sent(name == null ? "" : vault.open(name, transfer.reference()));
                })
                .toList();
    }

    private void refuseIfGone(String reference) {
        if (reports.lock(reference).orElseThrow(() -> new RetentionRefused("There is no report with that reference."))
                == ReportStatus.ERASED) {
            throw new RetentionRefused("That report has been erased already.");
        }
    }

    private static String signedIn() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    /**
     * What is in a file as it would go out.
     *
     * @param places at how many places words are left out of it
     */
    public record WouldHold(List<FilePart> parts, int places) {
        @Override
        public String toString() {
            return "WouldHold[" + places + "]";
        }
    }

    /** A file that was sent to another organisation, and who there confirmed that they have it; empty until somebody did. */
    public record SentFile(
            String reference,
            String report,
            String recipient,
            String madeBy,
            Instant madeAt,
            @Nullable Instant openedAt,
            @Nullable Instant receivedAt,
            String receivedBy) {
        @Override
        public String toString() {
            return "SentFile[" + reference + "]";
        }
    }
}
