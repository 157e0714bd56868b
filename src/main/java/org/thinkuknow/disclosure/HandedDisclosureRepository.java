package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of what was handed over. Each is written once and acknowledged once, whoever else does so at the same moment. */
interface HandedDisclosureRepository extends Repository<HandedDisclosure, String> {

    Optional<HandedDisclosure> findById(String disclosure);

    /** How a stage is told in a query, as {@link DeskRow#stage} tells it of a row. */
    String OF_STAGE = """
             and :stage = case when h.acknowledgedAt is null then 'WAITING' when d.report is not null then 'REFERRED'
            when h.decision = org.thinkuknow.disclosure.Decision.CLOSED then 'CLOSED' else 'WITH_US' end""";

    /** What the leads of a school have at a stage, handed over between two moments. */
    @Query(
            "select new org.thinkuknow.disclosure.DeskRow(h, d) from HandedDisclosure h, Disclosure d where d.reference = "
                    + "h.disclosure and h.school = :school and h.handedAt >= :from and h.handedAt < :until" + OF_STAGE)
    List<DeskRow> ofLeads(String school, String stage, Instant from, Instant until);

    /** What somebody has by name at a stage. */
    @Query(
            "select new org.thinkuknow.disclosure.DeskRow(h, d) from HandedDisclosure h, Disclosure d where d.reference = "
                    + "h.disclosure and h.reader = :reader and h.handedAt >= :from and h.handedAt < :until" + OF_STAGE)
    List<DeskRow> ofReader(String reader, String stage, Instant from, Instant until);

    /** What is about somebody at a school, at a stage, whoever reads it. */
    @Query(
            "select new org.thinkuknow.disclosure.DeskRow(h, d) from HandedDisclosure h, Disclosure d where d.reference = "
                    + "h.disclosure and h.school = '' and d.school = :school and h.handedAt >= :from and h.handedAt < :until"
                    + OF_STAGE)
    List<DeskRow> aboutStaff(String school, String stage, Instant from, Instant until);

    /** Some records with where they stand. */
    @Query(
            "select new org.thinkuknow.disclosure.DeskRow(h, d) from HandedDisclosure h, Disclosure d where d.reference = "
                    + "h.disclosure and d.reference in :references")
    List<DeskRow> among(Collection<String> references);

    /** References of what was handed over at a school whose own reference, or the report's, begins like this. */
    @Query("""
            select d.reference from HandedDisclosure h, Disclosure d where d.reference = h.disclosure and d.school = :school
            and (d.reference like concat(:beginning, '%') or d.report like concat(:beginning, '%'))""")
    List<String> beginningWith(String school, String beginning, Limit limit);

    /** What was signed of a school's leads' records that were handed over between two moments. */
    @Query(
            "select new org.thinkuknow.disclosure.DeskRow(h, d) from HandedDisclosure h, Disclosure d where d.reference = "
                    + "h.disclosure and h.school = :school and h.handedAt >= :from and h.handedAt < :until and d.signedAt is not null")
    List<DeskRow> signedOfLeads(String school, Instant from, Instant until);

    /** When the first record was handed to a school's leads. */
    @Query("select min(h.handedAt) from HandedDisclosure h where h.school = :school")
    Optional<Instant> firstOf(String school);

    /** References of an author's records that wait since a moment or longer and that nobody has acknowledged. */
    @Query("""
            select h.disclosure from HandedDisclosure h, Disclosure d where d.reference = h.disclosure and d.author = :author
            and h.acknowledgedAt is null and coalesce(h.waitsSince, h.handedAt) <= :by order by h.handedAt""")
    List<String> unacknowledged(String author, Instant by);

    /** What began to wait between two moments and that nobody has acknowledged, and of which nobody was reminded. */
    @Query("""
            select h from HandedDisclosure h where h.acknowledgedAt is null and h.remindedAt is null
            and coalesce(h.waitsSince, h.handedAt) > :after and coalesce(h.waitsSince, h.handedAt) <= :by order by h.handedAt""")
    List<HandedDisclosure> late(Instant after, Instant by);

    /** What nobody has acknowledged although the last of its readers was told by a moment. */
    @Query("select h from HandedDisclosure h where h.acknowledgedAt is null and h.toldAt <= :by order by h.toldAt")
    List<HandedDisclosure> toldBy(Instant by, Limit limit);

    /** References of what officers have to get by now, because nobody has acknowledged it. */
    @Query("""
            select h.disclosure from HandedDisclosure h, Disclosure d where d.reference = h.disclosure and h.acknowledgedAt is null
            and h.toCentreAt <= :now and d.report is null and d.signedAt is not null order by h.toCentreAt""")
    List<String> unheard(Instant now, Limit limit);

    /** References of what was handed to a school's leads by a moment and that officers never got, in their order. */
    @Query("""
            select h.disclosure from HandedDisclosure h, Disclosure d where d.reference = h.disclosure and d.report is null
            and (h.recipient is null or h.recipient = org.thinkuknow.disclosure.Recipient.LEADS) and h.handedAt <= :moment
            and h.disclosure > :after order by h.disclosure""")
    List<String> neverReferred(Instant moment, String after, Limit limit);

    /** @return 1 if nobody else reminds of it */
    @Modifying
    @Query("update HandedDisclosure h set h.remindedAt = :now where h.disclosure = :disclosure and h.remindedAt "
            + "is null and h.acknowledgedAt is null")
    int claimReminder(String disclosure, Instant now);

    /** @return 1 if nobody else tells the next of its readers */
    @Modifying
    @Query("update HandedDisclosure h set h.told = h.told + :more, h.toldAt = :now where h.disclosure = :disclosure "
            + "and h.told = :told")
    int claimTelling(String disclosure, int told, int more, Instant now);

    /** @return 1 if it was not handed over before */
    @Modifying
    @Query(
            value = "insert ignore into disclosure_hand_over (disclosure, school, handed_at, recipient, reader) values "
                    + "(:disclosure, :school, :now, :recipient, :reader)",
            nativeQuery = true)
    int add(String disclosure, String school, Instant now, String recipient, @Nullable String reader);

    /** Gives it to somebody else, who has not acknowledged it. */
    @Modifying(flushAutomatically = true)
    @Query(
            value = "update disclosure_hand_over set school = :school, recipient = :recipient, reader = :reader, "
                    + "acknowledged_at = null, acknowledged_by = null, reminded_at = null, told = 0, told_at = null "
                    + "where disclosure = :disclosure",
            nativeQuery = true)
    int route(String disclosure, String school, String recipient, @Nullable String reader);

    /** It waits for whoever reads it, from now on. */
    @Modifying(flushAutomatically = true)
    @Query(
            value =
                    "update disclosure_hand_over set acknowledged_at = null, acknowledged_by = null, reminded_at = null, told = 0, "
                            + "told_at = null, decision = null, waits_since = :now, to_centre_at = :toCentreAt where disclosure = "
                            + ":disclosure",
            nativeQuery = true)
    int waitAgain(String disclosure, Instant now, @Nullable Instant toCentreAt);

    /** Says when officers get it unless somebody acknowledges it. */
    @Modifying(flushAutomatically = true)
    @Query("update HandedDisclosure h set h.toCentreAt = :toCentreAt where h.disclosure = :disclosure")
    int goesToCentre(String disclosure, Instant toCentreAt);

    /** @return 1 if nobody had acknowledged it */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update HandedDisclosure h set h.acknowledgedAt = :now, h.acknowledgedBy = :who where h.disclosure = "
            + ":disclosure and h.acknowledgedAt is null")
    int acknowledge(String disclosure, String who, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update HandedDisclosure h set h.decision = :decision where h.disclosure = :disclosure")
    int decide(String disclosure, Decision decision);
}
