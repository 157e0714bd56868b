package org.thinkuknow.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.thinkuknow.centre.YearlySecrets.YearlySecret;

import java.time.Instant;
import java.util.HexFormat;

/** A site that carries the button or hands in reports. Of its secret only a keyed hash is kept. */
@Entity
@Table(name = "host")
class Host {

    @Id
    private String hostKey;

    private String name;
    private byte[] secretHash;
    private boolean active;
    private Instant since;

    @Version
    private long version;

    protected Host() {}

    Host(NewHost wanted, byte[] secretHash, Instant since) {
        this.hostKey = wanted.key();
        this.name = wanted.name();
        this.secretHash = secretHash;
        this.active = true;
        this.since = since;
    }

    void renew(byte[] secretHash) {
        this.secretHash = secretHash;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    String key() {
        return hostKey;
    }

    YearlySecret secret() {
        return new YearlySecret(
                "the secret of the site " + hostKey, HexFormat.of().formatHex(secretHash));
    }

    boolean isActive() {
        return active;
    }

    Hosts.HostSite site() {
        return new Hosts.HostSite(hostKey, name, active, since);
    }
}
