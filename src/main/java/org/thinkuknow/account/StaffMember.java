package org.thinkuknow.account;

import java.util.Set;

/**
 * A person with an account, as others see them.
 *
 * @param username what they sign in with
 * @param enabled  whether they may sign in
 */
public record StaffMember(String username, String fullName, Set<Role> roles, boolean enabled) {}
