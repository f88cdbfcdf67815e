-- Unhang in Neovim 0.7 or newer, with its own client. Put this file into ~/.config/nvim/lua, and into init.lua:
--   require('unhang').setup({ server = '/path/to/unhang-language-server.jar' })
local M = {}

local clients = {}

-- The repository around a file, else the outermost folder with a pom, else the file's own.
local function root(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local git = vim.fn.finddir('.git', folder .. ';')
  if git == '' then
    git = vim.fn.findfile('.git', folder .. ';')
  end
  if git ~= '' then
    return vim.fn.fnamemodify(git, ':p'):gsub('/$', ''):gsub('/%.git$', '')
  end
  local poms = vim.fn.findfile('pom.xml', folder .. ';', -1)
  return #poms > 0 and vim.fn.fnamemodify(poms[#poms], ':p:h') or folder
end

local function start(folder, options)
  return vim.lsp.start_client({
    name = 'unhang',
    cmd = { options.java or 'java', '-jar', options.server },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = folder } },
    init_options = options.settings,
    settings = { unhang = options.settings },
    on_exit = function()
      clients[folder] = nil
    end,
  })
end

-- Starts one server for each workspace, with its first Java file.
function M.setup(options)
  vim.api.nvim_create_autocmd('FileType', {
    pattern = 'java',
    callback = function(event)
      local folder = root(vim.api.nvim_buf_get_name(event.buf))
      clients[folder] = clients[folder] or start(folder, options)
      vim.lsp.buf_attach_client(event.buf, clients[folder])
    end,
  })
end

return M
