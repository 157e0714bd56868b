package org.thinkuknow.audit;

import org.springframework.context.ApplicationContext;
import org.thinkuknow.vault.Vault;

import java.time.Instant;

/** Acts that were recorded at another time, each with the code of the application: they join the chain like any other. */
public final class PastActs {

    private final AuditEntryRepository entries;
    private final Vault vault;

    public PastActs(ApplicationContext application) {
        entries = application.getBean(AuditEntryRepository.class);
        vault = application.getBean(Vault.class);
    }

    /** Records one. */
    public void record(Instant at, String who, String act, String subject, String detail) {
        entries.save(new AuditEntry(at, who, act, subject, detail).withCode(vault));
    }
}
