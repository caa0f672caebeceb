# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package made of it (cpack -G DEB).
if(NOT TARGET botri)  # a tree of some rooms only
  return()
endif()
include(GNUInstallDirs)
set(resources ${PROJECT_SOURCE_DIR}/resources)

install(FILES ${PROJECT_BINARY_DIR}/data/nghe-an/nghe-an.xlsx DESTINATION ${CMAKE_INSTALL_DATADIR}/botri/examples)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${resources}/desktop/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${resources}/desktop/botri.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/desktop/botri-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME botri.xml)
install(FILES ${resources}/desktop/vn.botri.botri.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(DIRECTORY ${resources}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME botri)
set(CPACK_PACKAGE_CONTACT "The Bố Trí authors <botri@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner for the staff of Vietnam's communes")
set(CPACK_PACKAGE_DESCRIPTION
"Bố Trí shows where communes and wards are short of staff, who should go there,
and why. It reads Excel lists, computes the best plan of transfers and
secondments with a proof that anyone can check, and prints the official tables.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
