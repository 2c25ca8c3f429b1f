/** What subscribers may read of the events: AsyncAPI, JSON Schemas, and both as a page. */
package cn.gouji.validate.documentation;
