package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of what was handed over. Each is written once and acknowledged once, whoever else does so at the same moment. */
interface HandedDisclosureRepository extends Repository<HandedDisclosure, String> {

    Optional<HandedDisclosure> findById(String disclosure);

    List<HandedDisclosure> findBySchoolAndAcknowledgedAtIsNullOrderByHandedAt(String school, Limit limit);

    List<HandedDisclosure> findBySchoolAndAcknowledgedAtIsNotNullOrderByHandedAtDesc(String school, Limit limit);

    /** References of an author's records that were handed over by a moment and that nobody has acknowledged. */
    @Query("""
            select h.disclosure from HandedDisclosure h, Disclosure d where d.reference = h.disclosure and d.author = :author
            and h.acknowledgedAt is null and h.handedAt <= :by order by h.handedAt""")
    List<String> unacknowledged(String author, Instant by);

    /** What was handed over between two moments and that nobody has acknowledged, and of which nobody was reminded. */
    @Query("""
            select h from HandedDisclosure h where h.acknowledgedAt is null and h.remindedAt is null
            and h.handedAt > :after and h.handedAt <= :by order by h.handedAt""")
    List<HandedDisclosure> late(Instant after, Instant by);

    /** @return 1 if nobody else reminds of it */
    @Modifying
    @Query("update HandedDisclosure h set h.remindedAt = :now where h.disclosure = :disclosure and h.remindedAt "
            + "is null and h.acknowledgedAt is null")
    int claimReminder(String disclosure, Instant now);

    /** @return 1 if it was not handed over before */
    @Modifying
    @Query(
            value =
                    "insert ignore into disclosure_hand_over (disclosure, school, handed_at) values (:disclosure, :school, :now)",
            nativeQuery = true)
    int add(String disclosure, String school, Instant now);

    /** @return 1 if nobody had acknowledged it */
    @Modifying(clearAutomatically = true)
    @Query("update HandedDisclosure h set h.acknowledgedAt = :now, h.acknowledgedBy = :who where h.disclosure = "
            + ":disclosure and h.acknowledgedAt is null")
    int acknowledge(String disclosure, String who, Instant now);
}
