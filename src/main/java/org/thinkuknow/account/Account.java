package org.thinkuknow.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One account. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String username;

    private String fullName;
    private String passwordHash;
    private String roles;
    private int passwordNumber;
    private boolean passwordIsAnothers;
    private boolean enabled;
    private boolean demo;
    private Instant createdAt;
    private boolean codeApp;
    private @Nullable String school;
    private @Nullable String noticesTo;
    private @Nullable Instant noticesRefusedAt;

    @Version
    private long version;

    protected Account() {}

    Account(NewAccount wanted, String passwordHash, boolean demo, Instant createdAt) {
        this.username = wanted.username();
        this.fullName = wanted.fullName();
        this.passwordHash = passwordHash;
        this.passwordNumber = 1;
        this.roles = column(wanted.roles());
        this.enabled = true;
        this.demo = demo;
        this.createdAt = createdAt;
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    void setRoles(Set<Role> wanted) {
        roles = column(wanted);
    }

    private static String column(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    /** Lets its owner come back with another password. */
    void reopen(String newPasswordHash) {
        enabled = true;
        choosePassword(newPasswordHash);
    }

    /** Its owner has another password. Sessions that began with an earlier one end. */
    void choosePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        passwordNumber++;
        passwordIsAnothers = false;
    }

    /** Somebody else has set the password; with it its owner can do no more than choose their own. */
    void givePassword(String newPasswordHash) {
        choosePassword(newPasswordHash);
        handOver();
    }

    /** The password that it has is not its owner's choice. */
    void handOver() {
        passwordIsAnothers = true;
    }

    /** Which password it is, counted from 1; another one has another number. */
    int passwordNumber() {
        return passwordNumber;
    }

    boolean hasAnothersPassword() {
        return passwordIsAnothers;
    }

    /** Whether its owner gives a code from an app beside the password. */
    boolean hasCodeApp() {
        return codeApp;
    }

    void setCodeApp(boolean codeApp) {
        this.codeApp = codeApp;
    }

    boolean isAdministrator() {
        return roles().contains(Role.ADMIN);
    }

    /** Whether this one can sign in wherever the other can: an account of the demo does not outside it. */
    boolean standsInFor(Account other) {
        return enabled && (!demo || other.demo);
    }

    void joins(@Nullable String schoolKey, String address) {
        school = schoolKey;
        noticesTo = address;
        noticesRefusedAt = null;
    }

    Optional<String> school() {
        return Optional.ofNullable(school);
    }

    SafeguardingLead asLead() {
        return new SafeguardingLead(username, noticesTo == null ? "" : noticesTo);
    }

    void noticesTaken() {
        noticesRefusedAt = null;
    }

    void noticesRefused(Instant now) {
        noticesRefusedAt = noticesRefusedAt == null ? now : noticesRefusedAt;
    }

    /** Whether the address for notices took no mail when it was last written to. */
    boolean isWithoutMail() {
        return noticesRefusedAt != null;
    }

    boolean wasOpenAt(Instant moment) {
        return !createdAt.isAfter(moment);
    }

    boolean isDemo() {
        return demo;
    }

    String passwordHash() {
        return passwordHash;
    }

    StaffMember member() {
        return new StaffMember(username, fullName, roles(), enabled);
    }

    private Set<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
