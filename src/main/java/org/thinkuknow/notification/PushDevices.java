package org.thinkuknow.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.AccountSwitchedOff;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.RolesChanged;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.Collections;
import java.util.Set;

/** The browsers on which whoever is signed in is told while on call: kept when they ask for it, and taken back as they like. */
@Service
@Transactional
public class PushDevices {

    /** More than anybody carries; what is older gives way. */
    private static final int MOST = 10;

    private final PushDeviceRows rows;
    private final PushSending push;
    private final Audit audit;
    private final Clock clock;

    PushDevices(PushDeviceRows rows, PushSending push, Audit audit, Clock clock) {
        this.rows = rows;
        this.push = push;
        this.audit = audit;
        this.clock = clock;
    }

    /** The public key that a browser asks for; empty if the centre has none and push is not offered. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public String key() {
        return push.key();
    }

    /** Whether one is told on a browser. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public boolean has(String endpoint) {
        return rows.of(SignedIn.username()).stream()
                .anyMatch(kept -> kept.device().endpoint().equals(endpoint));
    }

    /**
     * Keeps a browser as it described itself. Whether it was kept: not if its address is of no push service that is spoken to, or no
     * message can be encrypted for it.
     *
     * @param endpoint its address at a push service
     * @param key      its public key
     * @param auth     its secret
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public boolean keep(String endpoint, String key, String auth) {
        var me = SignedIn.username();
        var device = push.accepted(endpoint, key, auth);
        if (device.isEmpty()) {
            return false;
        }
        rows.keep(me, device.get(), clock.instant());
        var all = rows.of(me);
        all.subList(0, Math.max(0, all.size() - MOST))
                .forEach(old -> rows.remove(me, old.device().endpoint()));
        audit.record("set how told", me, "on one more device");
        return true;
    }

    /** Takes one browser back. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void takeBack(String endpoint) {
        if (rows.remove(SignedIn.username(), endpoint)) {
            audit.record("set how told", SignedIn.username(), "no longer on a device");
        }
    }

    /** Takes all one's browsers back, as when one was lost. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void takeAllBack() {
        if (rows.removeAll(SignedIn.username()) > 0) {
            audit.record("set how told", SignedIn.username(), "no longer on any device");
        }
    }

    /** Alerts are officers'. */
    @ApplicationModuleListener
    void forget(RolesChanged changed) {
        if (Collections.disjoint(changed.now(), Set.of(Role.OFFICER, Role.SUPERVISOR))
                && rows.removeAll(changed.username()) > 0) {
            audit.recordAs(
                    Audit.SYSTEM, "set how told", changed.username(), "no longer on any device: no officer any more");
        }
    }

    @ApplicationModuleListener
    void forget(AccountSwitchedOff off) {
        if (rows.removeAll(off.username()) > 0) {
            audit.recordAs(Audit.SYSTEM, "set how told", off.username(), "no longer on any device: switched off");
        }
    }
}
