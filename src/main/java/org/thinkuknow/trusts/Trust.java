package org.thinkuknow.trusts;

import org.thinkuknow.account.School;

import java.util.List;

/**
 * Several schools under one board: a multi-academy trust, a federation, or the schools of a local authority.
 *
 * @param reference random, for ever
 * @param name      as people call it
 * @param schools   by name
 * @param leads     who reads its numbers, by username
 */
public record Trust(String reference, String name, List<School> schools, List<String> leads) {}
