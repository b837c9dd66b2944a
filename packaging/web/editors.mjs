// The editors a website may have: how each is opened in an empty page, where the keys go, and how its HTML is read.
const style = path => `<link rel="stylesheet" href="node_modules/${path}">`;
const script = path => `<script src="node_modules/${path}"></script>`;
const ueditor = 'ueditor/example/public/ueditor/';

export const editors = {
    tinymce: {
        page: `${script('tinymce/tinymce.min.js')}<textarea id="editor"></textarea><script>
            tinymce.init({ selector: '#editor', license_key: 'gpl', plugins: 'table', promotion: false })
                .then(([editor]) => { editor.focus(); window.html = () => editor.getContent(); });</script>`,
    },
    ckeditor4: {
        page: `${script('ckeditor4/ckeditor.js')}<textarea id="editor"></textarea><script>
            CKEDITOR.replace('editor', { versionCheck: false, on: { instanceReady({ editor }) {
                editor.focus(); window.html = () => editor.getData(); } } });</script>`,
    },
    ckeditor5: {
        page: `${script('@ckeditor/ckeditor5-build-classic/build/ckeditor.js')}<div id="editor"></div><script>
            ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL' })
                .then(editor => { editor.focus(); window.html = () => editor.getData(); });</script>`,
    },
    wangeditor: {
        page: `${style('@wangeditor/editor/dist/css/style.css')}${script('@wangeditor/editor/dist/index.js')}
            <div id="editor" style="height:400px"></div><script>
            const editor = wangEditor.createEditor({ selector: '#editor', html: '<p><br></p>', config: {} });
            editor.focus(); window.html = () => editor.getHtml();</script>`,
    },
    ueditor: {
        page: `<script>window.UEDITOR_HOME_URL = 'node_modules/${ueditor}';</script>
            ${script(ueditor + 'ueditor.config.js')}${script(ueditor + 'ueditor.all.min.js')}${script(ueditor + 'lang/zh-cn/zh-cn.js')}
            <script id="editor" type="text/plain"></script><script>
            const editor = UE.getEditor('editor', { serverUrl: '', catchRemoteImageEnable: false });
            // It lets the browser paste into a hidden element first and takes over from there what it allows.
            const isBusy = () => editor.document.getElementById('baidu_pastebin') !== null;
            editor.ready(() => { editor.focus(); window.html = () => isBusy() ? '' : editor.getContent(); });</script>`,
    },
};
