package org.thinkuknow.disclosure;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The rows of all chronologies. */
interface ChronologyRepository extends Repository<ChronologyEntry, Long> {

    List<ChronologyEntry> findByDisclosureOrderByAtAscIdAsc(String disclosure);

    /** What happened of one kind to some records. */
    @Query("select s from ChronologyEntry s where s.disclosure in :disclosures and s.kind = :kind")
    List<ChronologyEntry> ofKind(Collection<String> disclosures, StepKind kind);

    /** How often something happened that can happen once only: 0 or 1. */
    @Query(
            value = "select count(*) from disclosure_step where disclosure = :disclosure and single = :single",
            nativeQuery = true)
    int count(String disclosure, String single);

    /**
     * Adds a step.
     *
     * @param single what can happen to a record once only
     * @return 0 if it has happened already
     */
    @Modifying
    @Query(
            value =
                    "insert ignore into disclosure_step (disclosure, at, kind, who, words, single) values (:disclosure, "
                            + ":at, :kind, :who, :words, :single)",
            nativeQuery = true)
    int add(String disclosure, Instant at, String kind, String who, byte[] words, String single);
}
