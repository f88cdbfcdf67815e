// framework: MCP SDK
// with: mcp-core:2, REACTOR
package mcp;
import io.modelcontextprotocol.server.*;
import io.modelcontextprotocol.spec.McpSchema;

final class Tools {
  void async(McpServer.AsyncSpecification<?> server, McpSchema.Tool tool) {
    server.toolCall(tool, (exchange, request) -> here()); // ASYNC_HANDLER: an MCP SDK callback: lambda handed to `AsyncSpecification.toolCall`
  }
  void sync(McpServer.SyncSpecification<?> server, McpSchema.Tool tool) {
    server.toolCall(tool, (exchange, request) -> here()); // MAY_BLOCK: lambda handed to `SyncSpecification.toolCall`
  }
  void syncTool(McpSchema.Tool tool) {
    new McpServerFeatures.SyncToolSpecification(tool, (exchange, request) -> here()); // MAY_BLOCK: lambda handed to `new SyncToolSpecification`
  }
}
