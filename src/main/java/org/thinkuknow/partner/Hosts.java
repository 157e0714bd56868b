package org.thinkuknow.partner;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The sites that carry our button, and the secrets by which they are known. */
@Service
public class Hosts {

    /** So that a secret that was published by mistake is recognised for what it is. */
    private static final String PREFIX = "tuk_";

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final HostRepository hosts;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hosts(HostRepository hosts, Vault vault, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.hosts = hosts;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every site, by key. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<HostSite> everySite() {
        return hosts.findAllByOrderByHostKey().stream().map(Host::site).toList();
    }

    /**
     * Adds a site.
     *
     * @throws NewHost.Refused if another site has the key
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public IssuedSecret add(NewHost wanted) {
        if (hosts.existsById(wanted.key())) {
            throw new NewHost.Refused("Another site has that key.");
        }
        var secret = newSecret();
        hosts.save(new Host(wanted, hash(secret).fresh(), UtcColumns.stored(clock.instant())));
        return changed("added", new IssuedSecret(wanted.key(), secret));
    }

    /** Gives a site a new secret; the old one opens nothing any more. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public IssuedSecret renew(String key) {
        var secret = newSecret();
        find(key).renew(hash(secret).fresh());
        return changed("renewed the secret of", new IssuedSecret(key, secret));
    }

    /** Switches a site on or off. Reports that come by its button are taken all the same. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void setActive(String key, boolean active) {
        find(key).setActive(active);
        changed(active ? "switched on" : "switched off", key);
    }

    /** The site with a secret; empty if none has it, or if that site is switched off. */
    @Transactional(readOnly = true)
    public Optional<HostSite> withSecret(String secret) {
        return hosts.findBySecretHashIn(hash(secret).any())
                .filter(Host::isActive)
                .map(Host::site);
    }

    private IssuedSecret changed(String act, IssuedSecret issued) {
        changed(act, issued.key());
        return issued;
    }

    private void changed(String act, String key) {
        audit.record(act, key, "site with our button");
        events.publishEvent(new KnownHosts.Changed(key));
    }

    private Host find(String key) {
        return hosts.findById(key).orElseThrow(() -> new NoSuchElementException("No site " + key));
    }

    private KeyedHash hash(String secret) {
        return vault.hash("host secret", secret);
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A new secret of a site. It is shown once and never again, because only its keyed hash is kept.
     *
     * @param secret what the site sends as {@code Authorization: Bearer}
     */
    public record IssuedSecret(String key, String secret) {

        /** Never the secret: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "IssuedSecret[" + key + "]";
        }
    }

    /**
     * A site that carries the button, as an administrator sees it.
     *
     * @param key    what stands in the address of its button, {@code /report?from=key}
     * @param active whether its presses are counted and its secret opens anything
     */
    public record HostSite(String key, String name, boolean active, Instant since) {}
}
