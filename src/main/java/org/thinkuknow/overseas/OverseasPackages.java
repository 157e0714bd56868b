package org.thinkuknow.overseas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Packages of intelligence for forces abroad, for whoever begins one and asks later what became of it (decision 0069). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OverseasPackages {

    static final String PACKAGE = "package for a force abroad";

    private final OverseasPackageRepository rows;
    private final PackageTexts texts;
    private final JdbcClient database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    OverseasPackages(
            OverseasPackageRepository rows,
            PackageTexts texts,
            JdbcClient database,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a package as a sealed draft. Whoever is signed in, and whoever chose it, are its authors and never approve it.
     *
     * @return its reference
     * @throws PackageRefused with a sentence for whatever cannot be stored as it is
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public String begin(NewPackage begun) {
        var reference = reference(begun.id());
        if (!rows.existsById(reference)) {
            var sealed = texts.seal(PackageText.of(begun), reference);
            rows.saveAndFlush(new OverseasPackage(reference, begun, SignedIn.username(), sealed, clock.instant()));
            audit.record("began", reference, PACKAGE);
        }
        return reference;
    }

    /** The reference of the package that is begun with an id. */
    public static String reference(UUID id) {
        return "P-" + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** What became of the packages about a subject, the newest first; that somebody asked for the names is written down. */
    public List<PackageStanding> about(String subjectReference) {
        var found = subjectReference.isEmpty() ? List.<OverseasPackage>of() : rows.about(subjectReference);
        return found.stream().map(OverseasPackage::facts).map(this::standing).toList();
    }

    private PackageStanding standing(PackageFacts facts) {
        var heard = database.sql(
                        "select reference, country, acknowledged_at, acknowledged_by from overseas_recipient where package = ?"
                                + " and acknowledged_at is not null order by acknowledged_at, reference")
                .param(facts.reference())
                .query((row, number) -> new PackageStanding.Heard(
                        row.getString("country"),
                        UtcColumns.instant(row, "acknowledged_at"),
                        vault.open(row.getBytes("acknowledged_by"), row.getString("reference"))))
                .list();
        if (!heard.isEmpty()) {
            audit.record("read who acknowledged", facts.reference(), PACKAGE);
        }
        return new PackageStanding(
                facts.reference(),
                facts.tool(),
                facts.state(),
                facts.countries(),
                facts.begunAt(),
                facts.sentAt(),
                heard);
    }
}
