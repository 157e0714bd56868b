package org.thinkuknow.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.vault.Vault;

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
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Files(
            ChildFile file,
            FinishedReports reports,
            TransferRepository transfers,
            TransferLinks links,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.file = file;
        this.reports = reports;
        this.transfers = transfers;
        this.links = links;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says whether there is a file to take out.
     *
     * @throws RetentionRefused if there is no such report, or it was erased
     */
    public void look(String reference) {
        refuseIfGone(reference);
    }

    /**
     * The whole file as a zip with a PDF and a JSON file.
     *
     * @throws RetentionRefused if there is no such report, or it was erased
     */
    public byte[] export(String reference, ExportReason reason) {
        refuseIfGone(reference);
        audit.record("exported file", reference, reason.words());
        return file.of(reference);
    }

    /**
     * Makes a link that opens the file for another organisation until they confirm that they have it, for five days at most.
     *
     * @param recipient the organisation
     * @throws RetentionRefused if there is no such report, it was erased, or nobody is named
     */
    public Handover send(String reference, String recipient, ExportReason reason) {
        refuseIfGone(reference);
        if (recipient.isBlank() || recipient.length() > LONGEST_NAME) {
            throw new RetentionRefused("Please name who receives the file, in at most 100 characters.");
        }
        var transfer = "T-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
        var code = "%08d".formatted(random.nextInt(CODES));
        transfers.save(new Transfer(
                transfer, reference, recipient.strip(), signedIn(), clock.instant(), links.hashOf(transfer, code)));
        audit.record("sent file", reference, "%s to %s: %s".formatted(transfer, recipient.strip(), reason.words()));
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
