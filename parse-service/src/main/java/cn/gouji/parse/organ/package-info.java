/** Which organ reports: its kind, its region among the administrative divisions, and the key that names it for good. */
package cn.gouji.parse.organ;
