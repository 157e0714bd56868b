@NullMarked
package org.thinkuknow.schooltransfer.web;

import org.jspecify.annotations.NullMarked;
