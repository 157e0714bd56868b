package org.thinkuknow.overseas;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Packages on the real database, in any state. */
abstract class OverseasDesk extends RunningApplication {

    protected static final Acting MANAGER = Acting.MANAGER;
    protected static final Acting SUPERVISOR = Acting.SUPERVISOR;

    @Autowired
    protected OverseasPackages packages;

    @Autowired
    protected PackageDesk desk;

    @Autowired
    protected PackageSending sending;

    @Autowired
    protected Audit audit;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    protected String drafted(PackageText text) {
        var reference = MANAGER.get(() -> packages.begin(SomePackage.begun()));
        MANAGER.run(() -> desk.change(seen(reference), text));
        return reference;
    }

    protected String handedOver(PackageText text) {
        var reference = drafted(text);
        MANAGER.run(() -> desk.handOver(seen(reference)));
        return reference;
    }

    protected String handedOver() {
        return handedOver(SomePackage.complete());
    }

    protected String approved() {
        var reference = handedOver();
        SUPERVISOR.run(() -> desk.approve(seen(reference)));
        return reference;
    }

    protected String sent() {
        var reference = approved();
        MANAGER.run(() -> sending.send(seen(reference)));
        return reference;
    }

    protected OpenedPackage open(String reference) {
        return SUPERVISOR.get(() -> desk.open(reference));
    }

    protected SeenPackage seen(String reference) {
        return open(reference).seen();
    }

    /** Tonight's short form of the same package. */
    protected static PackageText shortForm() {
        var text = SomePackage.with(
                Map.of(PackageField.URGENT, "YES", PackageField.THREAT, "A child is to be met at eight."));
        return text.withRights(Map.of("FR", Map.of(RightsStep.RISK, "Looked at.", RightsStep.OUTCOME, "LOW")));
    }

    protected static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(PackageRefused.class).hasMessageContaining(because);
    }
}
