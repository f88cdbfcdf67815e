-- One session: each of the files is opened, its diagnostics are seen, and the first action that is asked for is applied
-- and saved. What is seen goes to the file SAID, line by line.
local said = assert(io.open(vim.env.SAID, 'a'))

local function say(...)
  said:write(table.concat({ ... }, ' '), '\n')
  said:flush()
end

local function await(what, condition)
  if not vim.wait(tonumber(vim.env.PATIENCE), condition, 20) then
    error('waited in vain for ' .. what)
  end
end

-- With PICTURE, somebody sits before a screen: a picture is made of it, and the answer typed.
local function type_at(text, keys)
  vim.loop.spawn('sh', { args = { vim.env.PICTURE, text, keys } }, function() end)
end

local function found()
  return vim.diagnostic.get(0)
end

local function describe(diagnostics)
  local name = vim.fn.expand('%:t')
  for _, each in ipairs(diagnostics) do
    local lsp = each.user_data.lsp
    say('diagnostic', name .. ':' .. (each.lnum + 1) .. ':' .. (each.col + 1), lsp.code)
  end
end

-- Asks for the actions at a diagnostic, as a user does, and takes the first with that title.
local function act(diagnostic, title)
  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
  local before = vim.b.changedtick
  local menu = vim.ui.select
  vim.ui.select = function(items, options, choose)
    local chosen
    for i, item in ipairs(items) do
      local text = (options.format_item or tostring)(item)
      say('action', text)
      chosen = chosen or (text:find(title, 1, true) and i)
    end
    if vim.env.PICTURE then
      vim.cmd('redraw!')
      type_at('Type number', tostring(chosen))
      menu(items, options, choose)
    else
      choose(items[chosen], chosen)
    end
  end
  vim.lsp.buf.code_action()
  await('the edit', function()
    return vim.b.changedtick > before
  end)
end

local function session()
  vim.lsp.set_log_level('debug')
  vim.opt.background = 'light'
  vim.opt.termguicolors = true
  vim.cmd('highlight clear SignColumn')
  require('unhang').setup({ server = vim.env.SERVER, java = vim.env.JAVA })
  for _, file in ipairs(vim.split(vim.env.FILES, ':')) do
    vim.cmd('edit ' .. file)
    await('diagnostics of ' .. file, function()
      return #found() > 0
    end)
    describe(found())
  end
  vim.cmd('edit ' .. vim.env.PATCHED)
  act(found()[1], vim.env.ACTION)
  vim.cmd('silent write')
  await('the diagnostic to go', function()
    return #found() == 0
  end)
  say('gone', vim.fn.expand('%:t'))
end

-- Runs it, and stops the server, which has to end.
local function run()
  local fine, problem = xpcall(session, debug.traceback)
  if not fine then
    say('failed', problem)
  end
  for _, client in pairs(vim.lsp.get_active_clients()) do
    client.stop()
  end
  local ended = vim.wait(tonumber(vim.env.PATIENCE), function()
    return #vim.lsp.get_active_clients() == 0
  end, 20)
  if not ended then
    say('failed', 'the server does not stop')
  end
  vim.cmd('qall!')
end

-- When there is a screen.
vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    vim.schedule(run)
  end,
})
