package org.thinkuknow.travel;

import org.springframework.data.jpa.repository.JpaRepository;

/** The journeys' rows. */
interface JourneyRepository extends JpaRepository<Journey, String> {}
