package org.thinkuknow.datamap;

import java.util.Optional;

/**
 * Why the law allows something.
 *
 * @param id     by which tables name it
 * @param name   in plain words
 * @param ukGdpr articles of the UK GDPR, with the Data Protection Act 2018
 * @param part3  what holds instead for a competent authority, if it can be one
 */
public record LawfulGround(String id, String name, String ukGdpr, Optional<String> part3) {}
