package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cases' rows. */
interface CaseRepository extends JpaRepository<Case, String> {

    /** The most urgent case that nobody has, kept from others until the transaction ends; what a colleague is taking is passed over. */
    @Query(value = """
            select reference from triage_case where is_open = 1 and lane = 1 and owner is null
            order by lane, place, due_at, reference limit 1 for update skip locked""", nativeQuery = true)
    Optional<String> keepNextUnclaimed();

    /** The same without some, if there is one that is as urgent as a given urgency or more so. */
    @Query(value = """
            select reference from triage_case where is_open = 1 and lane = 1 and owner is null
            and urgency <= :urgency and reference not in (:without)
            order by lane, place, due_at, reference limit 1 for update skip locked""", nativeQuery = true)
    Optional<String> keepNextUnclaimedWithout(Set<String> without, int urgency);

    /** How urgent the most urgent of some is, of those that nobody has; empty if somebody has each. */
    @Query(value = """
            select min(urgency) from triage_case where reference in (:references) and is_open = 1 and owner is null""", nativeQuery = true)
    Optional<Integer> mostUrgentUnclaimed(Set<String> references);

    /** A case if nobody has it, kept from others until the transaction ends; not if a colleague is taking it. */
    @Query(value = """
            select reference from triage_case where reference = :reference and is_open = 1 and owner is null and urgency = 1
            for update skip locked""", nativeQuery = true)
    Optional<String> keepIfUnclaimed(String reference);

    /** The references of an officer's open cases. */
    @Query(
            value =
                    "select reference from triage_case where is_open = 1 and owner = :officer order by place, due_at, reference",
            nativeQuery = true)
    List<String> ownedBy(String officer);

    /** The open cases of level one that came last. */
    @Query(value = """
            select * from triage_case where is_open = 1 and urgency = 1 order by received_at desc, reference desc
            limit 20""", nativeQuery = true)
    List<Case> latestUrgent();

    /** The cases that were closed last, the latest first. */
    @Query(value = """
            select * from triage_case where state = 'CLOSED' order by closed_at desc, reference desc limit :most""", nativeQuery = true)
    List<Case> closedLast(int most);

    /** Finds a case for a step that counts what others may be changing: they wait until the transaction ends. */
    @Query(value = "select * from triage_case where reference = :reference for update", nativeQuery = true)
    Optional<Case> lock(String reference);

    /**
     * Finds cases and keeps others from them; always in the same order, so that two who lock the same wait for each
     * other and not for ever.
     */
    @Query(
            value = "select * from triage_case where reference in (:references) order by reference for update",
            nativeQuery = true)
    List<Case> lockAll(List<String> references);

    /** The cases that are merged into one, the earliest first. */
    @Query("select c from Case c where c.mergeLink.mergedInto = :lead order by c.receivedAt, c.reference")
    List<Case> mergedInto(String lead);

    /**
     * Takes the mark of an unseen message off a case, unless a later one came. The version stays, so that reading is in nobody's way.
     *
     * @param wroteAt when the last message came of those that were seen, or null if only agencies wrote
     */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Case c set c.unseen = false where c.reference = :reference and c.unseen = true
            and coalesce(c.wroteAt, c.receivedAt) = coalesce(:wroteAt, c.receivedAt)""")
    int see(String reference, @Nullable Instant wroteAt);

    /** Marks an open case: an agency said something that no officer who has the case has seen. The version stays. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update Case c set c.unseen = true where c.reference = :reference and c.state <> org.thinkuknow.triage.CaseState.CLOSED")
    int agencySaid(String reference);

    /**
     * Notes since when something that was added waits for an agency. The version stays, so that it is in nobody's way.
     *
     * @param since when, or null once nothing waits
     */
    @Modifying(flushAutomatically = true)
    @Query(value = "update triage_case set added_at = :since where reference = :reference", nativeQuery = true)
    int added(String reference, @Nullable Instant since);

    /**
     * Puts a case where it stands once an agency has it no more, or takes it after all.
     *
     * @param state the name of the state
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
            update triage_case set state = :state, police_asked = :police, services_asked = :services, referred_at = :referred,
            acknowledged_at = :acknowledged, not_theirs_at = :notTheirsAt, not_theirs = :notTheirs,
            version = version + 1 where reference = :reference""", nativeQuery = true)
    int liesWith(
            String reference,
            String state,
            boolean police,
            boolean services,
            @Nullable Instant referred,
            @Nullable Instant acknowledged,
            @Nullable Instant notTheirsAt,
            @Nullable String notTheirs);

    /** Open cases whose deadline was worked out by other rules than these. */
    @Query(
            value = "select reference from triage_case where is_open = 1 and due_rules <> :rules limit :most",
            nativeQuery = true)
    List<String> reckonedByOthers(int rules, int most);

    /** Open cases whose deadline was worked out by these rules, by reference, after one. */
    @Query(value = """
            select reference from triage_case where is_open = 1 and due_rules = :rules and reference > :after
            order by reference limit :most""", nativeQuery = true)
    List<String> reckonedAfter(int rules, String after, int most);

    /** Notes until when the next step of a case is to be taken. The version stays, so that it is in nobody's way. */
    @Modifying(flushAutomatically = true)
    @Query(
            value = "update triage_case set due_at = :until, due_rules = :rules where reference = :reference",
            nativeQuery = true)
    int due(String reference, Instant until, int rules);

    /** Moves an open case from one officer to another. Of two who try at once, the database lets exactly one through. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Case c set c.owner = :to, c.version = c.version + 1
            where c.reference = :reference and c.owner = :from and c.state <> org.thinkuknow.triage.CaseState.CLOSED""")
    int hand(String reference, String from, String to);

    /** Takes an open case from an officer who does not look at it, unless somebody else has it by now. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Case c set c.owner = null, c.version = c.version + 1,
                c.state = case when c.state = org.thinkuknow.triage.CaseState.CLAIMED
                    then org.thinkuknow.triage.CaseState.RECEIVED else c.state end
            where c.reference = :reference and c.owner = :owner and c.state <> org.thinkuknow.triage.CaseState.CLOSED""")
    int releaseFrom(String reference, String owner);

    /**
     * Gives an unowned case to an officer who has not looked at it yet, so that its first look is still to come. Of two who try at
     * once, the database lets exactly one through.
     */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Case c set c.owner = :officer, c.version = c.version + 1
            where c.reference = :reference and c.owner is null and c.mergeLink.mergedInto is null and c.state <> \
            org.thinkuknow.triage.CaseState.CLOSED""")
    int assign(String reference, String officer);

    /** Has an officer who was given a case begin with it, unless somebody else has it by now. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Case c set c.claimedAt = :now, c.version = c.version + 1,
                c.state = case when c.state = org.thinkuknow.triage.CaseState.RECEIVED
                    then org.thinkuknow.triage.CaseState.CLAIMED else c.state end
            where c.reference = :reference and c.owner = :officer and c.claimedAt is null and c.state <> \
            org.thinkuknow.triage.CaseState.CLOSED""")
    int begin(String reference, String officer, Instant now);

    /**
     * Gives a case that was split from another back to whoever had it before, unless somebody began with it since.
     *
     * @param owner   who had it, or null if nobody did
     * @param claimed whether its level had not been confirmed by then
     * @param before  when somebody first took it, or null if nobody had
     * @param since   the same as it stood while it was merged
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Case c set c.owner = :owner, c.claimedAt = :before, c.version = c.version + 1,
                c.state = case when :claimed = true and c.state = org.thinkuknow.triage.CaseState.RECEIVED
                    then org.thinkuknow.triage.CaseState.CLAIMED else c.state end
            where c.reference = :reference and c.owner is null and c.claimedAt = :since and c.mergeLink.mergedInto is null
            and c.state <> org.thinkuknow.triage.CaseState.CLOSED""")
    int standAgain(String reference, @Nullable String owner, boolean claimed, @Nullable Instant before, Instant since);

    /** Gives an unowned case to an officer. Of two who try at once, the database lets exactly one through. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Case c set c.owner = :officer, c.claimedAt = coalesce(c.claimedAt, :now), c.version = c.version + 1,
                c.state = case when c.state = org.thinkuknow.triage.CaseState.RECEIVED
                    then org.thinkuknow.triage.CaseState.CLAIMED else c.state end
            where c.reference = :reference and c.owner is null and c.mergeLink.mergedInto is null and c.state <> \
            org.thinkuknow.triage.CaseState.CLOSED""")
    int claim(String reference, String officer, Instant now);
}
